package com.targetroadmap.gateway.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that uses the public API, with the cookie of a session or with a token. */
public final class Program {

    private static final Pattern CSRF = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");

    private final Map<String, String> headers;
    private final Browser browser;

    private Program(Browser browser, Map<String, String> headers) {
        this.browser = browser;
        this.headers = Map.copyOf(headers);
    }

    /** With the cookie of this account, and what changes need under it. */
    public static Program of(String account) {
        Program reader = new Program(TestGateway.signedIn(account), Map.of());
        Matcher token = CSRF.matcher(reader.get("/api/session").body());
        if (!token.find()) {
            throw new IllegalStateException("No token for changes");
        }
        return new Program(reader.browser, Map.of("X-CSRF-TOKEN", token.group(1)));
    }

    public static Program withToken(String token) {
        return new Program(TestGateway.browser(), Map.of("Authorization", "Bearer " + token));
    }

    public static Program ofNobody() {
        return new Program(TestGateway.browser(), Map.of());
    }

    /** The same with another header, or without it when it is empty. */
    public Program with(String header, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(header, value);
        all.values().removeIf(String::isEmpty);
        return new Program(browser, all);
    }

    public HttpResponse<String> get(String path) {
        return browser.exchange(request(path).GET(), headers);
    }

    public HttpResponse<String> send(String method, String path, String json) {
        var request = request(path).method(method, HttpRequest.BodyPublishers.ofString(json));
        return browser.exchange(request.header("Content-Type", "application/json"), headers);
    }

    public HttpClient client() {
        return browser.client();
    }

    private static HttpRequest.Builder request(String path) {
        URI home = TestGateway.server().getURI();
        return HttpRequest.newBuilder(URI.create(home + path)).header("Accept", "application/json");
    }
}
