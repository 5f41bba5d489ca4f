package com.targetroadmap.gateway.slack;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The methods of Slack that are used here. */
@Singleton
@Requires(beans = SlackSettings.class)
final class SlackApi {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final SlackSettings settings;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SlackApi(SlackSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Whose address it is. It goes in the body: addresses of calls stand in logs. */
    SlackAnswer lookupByEmail(String mail) {
        String form = "email=" + URLEncoder.encode(mail, StandardCharsets.UTF_8);
        return call("users.lookupByEmail", "application/x-www-form-urlencoded", form);
    }

    SlackAnswer postMessage(Map<String, Object> message) {
        return send("chat.postMessage", message);
    }

    /** Needs the rights {@code users:read} and {@code users:read.email}. */
    SlackAnswer userInfo(String user) {
        String form = "user=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
        return call("users.info", "application/x-www-form-urlencoded", form);
    }

    /** Whose token this is: the workspace. */
    SlackAnswer test() {
        return call("auth.test", "application/x-www-form-urlencoded", "");
    }

    /** @param trigger that Slack gave when somebody pressed something, good for three seconds */
    SlackAnswer openView(String trigger, Map<String, Object> view) {
        return send("views.open", Map.of("trigger_id", trigger, "view", view));
    }

    private SlackAnswer send(String method, Map<String, Object> body) {
        try {
            return call(method, "application/json; charset=utf-8", json.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalStateException("A message that can't be written", e);
        }
    }

    private SlackAnswer call(String method, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(settings.method(method))
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return answered(http.sendAsync(request, BodyHandlers.ofString()));
    }

    /** Until the whole answer is there, not only its beginning. */
    private SlackAnswer answered(CompletableFuture<HttpResponse<String>> call) {
        try {
            return SlackAnswer.of(call.get(settings.answer().toMillis(), TimeUnit.MILLISECONDS), json);
        } catch (TimeoutException | ExecutionException e) {
            call.cancel(true);
            return SlackAnswer.away();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SlackAnswer.away();
        }
    }
}
