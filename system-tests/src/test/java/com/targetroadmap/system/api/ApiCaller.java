package com.targetroadmap.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Http;
import com.targetroadmap.system.Json;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A program that works in somebody's name, with a token that this person has made. */
final class ApiCaller {

    private final ServiceProcess gateway;
    private final Visitor person = new Visitor();
    private String csrf = "";
    private String token = "";

    private ApiCaller(ServiceProcess gateway) {
        this.gateway = gateway;
    }

    static ApiCaller nobody(ServiceProcess gateway) {
        return new ApiCaller(gateway);
    }

    static ApiCaller of(Persona persona, ServiceProcess gateway) throws IOException {
        ApiCaller caller = new ApiCaller(gateway);
        caller.person.signIn(gateway, persona);
        JsonNode session = Json.tree(caller.person.open(gateway, "/api/session").body());
        caller.csrf = session.path("csrfToken").asText();
        HttpRequest.Builder wish = caller.request("/api/tokens").POST(body("{\"days\":1}"));
        caller.token = Json.tree(caller.inSession(wish).body()).path("token").asText();
        return caller;
    }

    HttpResponse<String> send(ApiCall call) throws IOException {
        HttpRequest.Builder request = request(call.path()).method(call.method(), body(call.body()));
        if (!call.ifMatch().isEmpty()) {
            request.header("If-Match", call.ifMatch().equals("read") ? version(call.resource()) : call.ifMatch());
        }
        return call.isInSession() ? inSession(request) : withToken(request);
    }

    HttpResponse<String> get(String path) throws IOException {
        return withToken(request(path).GET());
    }

    private String version(String resource) throws IOException {
        return get(resource).headers().firstValue("ETag").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> withToken(HttpRequest.Builder request) throws IOException {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(Http.CLIENT, request);
    }

    private HttpResponse<String> inSession(HttpRequest.Builder request) throws IOException {
        return send(person.http(), request.header("X-CSRF-TOKEN", csrf));
    }

    private static HttpResponse<String> send(java.net.http.HttpClient http, HttpRequest.Builder request)
            throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
    }
}
