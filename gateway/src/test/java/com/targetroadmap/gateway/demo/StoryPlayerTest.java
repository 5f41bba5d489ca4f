package com.targetroadmap.gateway.demo;

import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.gateway.testing.TestGateway;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryPlayerTest {

    private final StoryStep overtaken = step("/phases/1/start");
    private final StoryStep last = step("/items/last");
    private final StoryPlayer player =
            TestGateway.server().getApplicationContext().getBean(StoryPlayer.class);

    @BeforeEach
    void nothingIsThere() {
        ROADMAP.forget();
        ROADMAP.answer("PUT /phases/1/start", 409, "{\"type\":\"urn:target-roadmap:phase-completed\"}");
    }

    @Test
    void whoWasOvertakenByAnotherGatewayEndsWithIt() throws Exception {
        var playing = CompletableFuture.runAsync(this::play);
        await().until(() -> ROADMAP.asked("PUT /phases/1/start").size() > 2);
        assertThat(playing).isNotDone();

        ROADMAP.answer("GET /items/last", "{}").answer("PUT /items/last", "{}");

        playing.get(30, TimeUnit.SECONDS);
    }

    private void play() {
        try {
            player.play(List.of(overtaken, last));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoryStep step(String path) {
        return new StoryStep("pm", "roadmap-service", path, null, Map.of());
    }
}
