package com.targetroadmap.gateway.live;

import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.feedreader.FeedTail;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Hears both services' facts from now on and stores nothing. */
@Singleton
final class Tails implements ApplicationEventListener<ServerStartupEvent> {

    /** What was asked for shows on the roadmap when roadmap-service has read it, which nothing tells. */
    private static final Duration UNTIL_READ = Duration.ofMillis(600);

    private final FeedTail feeds;
    private final Changes changes;

    Tails(FeedTail feeds, Changes changes) {
        this.feeds = feeds;
        this.changes = changes;
    }

    @Override
    @SuppressWarnings("resource") // Open for as long as the process; FeedTail closes them.
    public void onApplicationEvent(ServerStartupEvent event) {
        feeds.from("roadmap-service", this::roadmapTold, () -> changes.changed("roadmap"));
        feeds.from("request-service", this::requestsTold, () -> changes.changed("requests"));
    }

    private void roadmapTold(FeedEvent event) {
        changes.changed("roadmap");
    }

    private void requestsTold(FeedEvent event) {
        changes.changed("requests");
        Mono.delay(UNTIL_READ).subscribe(late -> changes.changed("roadmap"));
    }
}
