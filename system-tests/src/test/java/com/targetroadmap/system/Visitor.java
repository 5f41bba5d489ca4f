package com.targetroadmap.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, sends forms with the token of the session, follows no redirect by itself. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrfToken\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .cookieHandler(new CookieManager())
            .build();
    private String token = "";

    /** Signs in through this gateway; the cookie is shown to every gateway, as they have one host name. */
    public Visitor signIn(ServiceProcess gateway, Persona persona) throws IOException {
        HttpResponse<String> answer =
                post(gateway, "/sign-in", Map.of("username", persona.account, "password", "demo"));
        if (answer.statusCode() != 303) {
            throw new IOException("Nobody signed in: " + answer.statusCode());
        }
        Matcher found = TOKEN.matcher(open(gateway, "/requests/new").body());
        token = found.find() ? found.group(1) : "";
        return this;
    }

    public HttpResponse<String> open(ServiceProcess gateway, String path) throws IOException {
        return send(request(gateway, path).GET());
    }

    /** Sends a form. */
    public HttpResponse<String> post(ServiceProcess gateway, String path, Map<String, String> fields)
            throws IOException {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrfToken", token);
        String form = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(gateway, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** For calls of another kind with this visitor's cookies. */
    public HttpClient http() {
        return http;
    }

    private static HttpRequest.Builder request(ServiceProcess gateway, String path) {
        return HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
