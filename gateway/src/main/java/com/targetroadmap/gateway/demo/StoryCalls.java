package com.targetroadmap.gateway.demo;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import com.targetroadmap.defaults.token.Tokens;
import com.targetroadmap.gateway.signin.DemoAccounts;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.retry.annotation.Retryable;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * The calls of the demo story. Each is tried again until the service is up and has read from the other one what the
 * steps before decided there.
 */
@Singleton
@Requires(env = "demo")
class StoryCalls {

    private static final String ATTEMPTS = "1200";
    private static final String PAUSE = "50ms";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Environment settings;
    private final Tokens tokens;
    private final DemoAccounts accounts;
    private final ObjectMapper json;

    StoryCalls(Environment settings, Tokens tokens, DemoAccounts accounts, ObjectMapper json) {
        this.settings = settings;
        this.tokens = tokens;
        this.accounts = accounts;
        this.json = json;
    }

    @Retryable(attempts = ATTEMPTS, delay = PAUSE, capturedException = IOException.class)
    boolean isThere(StoryStep step) throws IOException, InterruptedException {
        return send(call(step, step.path()).GET()).statusCode() == 200;
    }

    /**
     * Again and again until it is taken, because what it needs may come by a feed; or until the {@code last} step is
     * there: another gateway that plays the same story may be so far ahead that this step isn't legal any more.
     */
    @Retryable(attempts = ATTEMPTS, delay = PAUSE, capturedException = IOException.class)
    void play(StoryStep step, StoryStep last) throws IOException, InterruptedException {
        HttpRequest.Builder call = call(step, step.path())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(step.body())));
        if (step.match() != null) {
            version(step).ifPresent(version -> call.header("If-Match", version));
        }
        HttpResponse<String> answer = send(call);
        if (answer.statusCode() >= 300 && !isThere(last)) {
            throw new IOException("%s was refused: %s".formatted(step.path(), answer.body()));
        }
    }

    private Optional<String> version(StoryStep step) throws IOException, InterruptedException {
        return send(call(step, step.match()).GET()).headers().firstValue("ETag");
    }

    private HttpRequest.Builder call(StoryStep step, String path) {
        String url = settings.getRequiredProperty("micronaut.http.services." + step.to() + ".url", String.class);
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + tokens.forPerson(accounts.named(step.as()), step.to()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), ofString());
    }
}
