package com.targetroadmap.gateway.slack;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The methods of Slack that are used here. */
@Singleton
@Requires(beans = SlackSettings.class)
final class SlackApi {

    private final SlackSettings settings;
    private final ObjectMapper json;
    private final SlackCalls calls;

    SlackApi(SlackSettings settings, ObjectMapper json, SlackCalls calls) {
        this.settings = settings;
        this.calls = calls;
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
        return calls.answer(request, settings.answer())
                .map(answer -> SlackAnswer.of(answer, json))
                .orElseGet(SlackAnswer::away);
    }
}
