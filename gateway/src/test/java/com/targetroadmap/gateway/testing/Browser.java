package com.targetroadmap.gateway.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, sends forms, follows no redirect by itself. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"csrfToken\" value=\"([^\"]*)\"");

    private final URI home;
    private String csrf = "";
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Browser(URI home) {
        this.home = home;
    }

    public Browser signIn(String account) {
        var answer = send("/sign-in", Map.of("username", account, "password", "demo"), Map.of());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Nobody signed in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    public HttpResponse<String> open(String path) {
        return exchange(request(path).GET(), Map.of());
    }

    /** Sends a form with the token of a page that was opened before. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new java.util.TreeMap<>(fields);
        all.put("csrfToken", csrf());
        return send(path, all, Map.of());
    }

    public HttpResponse<String> send(String path, Map<String, String> fields, Map<String, String> headers) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                headers);
    }

    public HttpResponse<String> exchange(HttpRequest.Builder request, Map<String, String> headers) {
        try {
            headers.forEach(request::setHeader);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    public HttpClient client() {
        return client;
    }

    private String csrf() {
        if (csrf.isEmpty()) {
            Matcher found = CSRF.matcher(open("/requests/new").body());
            csrf = found.find() ? found.group(1) : "";
        }
        return csrf;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
