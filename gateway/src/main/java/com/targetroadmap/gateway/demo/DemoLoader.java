package com.targetroadmap.gateway.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Loads the demo story once, after the start. The gateway is ready when the story is there. */
@Singleton
@Readiness
@Requires(env = "demo")
@Requires(property = "gateway.demo.story", notEquals = "false")
final class DemoLoader implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoStory story;
    private final StoryPlayer player;
    private final ExecutorService threads;
    private volatile HealthStatus status = HealthStatus.DOWN;

    DemoLoader(DemoStory story, StoryPlayer player, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.story = story;
        this.player = player;
        this.threads = threads;
    }

    @EventListener
    void onStart(ServerStartupEvent started) {
        threads.execute(this::load);
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(
                () -> HealthResult.builder("demo-story", status).build());
    }

    private void load() {
        try {
            player.play(story.steps());
            status = HealthStatus.UP;
            LOG.info("The demo story is there.");
        } catch (IOException | IllegalStateException e) {
            LOG.error("The demo story could not be loaded; start again to go on where it stopped.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
