package com.targetroadmap.defaults.feed;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

/** This service's feed, by the convention of http-feeds.org, for the other processes of the system. */
@Controller("/feed")
@Secured(Roles.SERVICE)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(beans = DataSource.class)
class FeedController {

    private final Feed feed;
    private final Waiting waiting;
    private final CloudEvents events;
    private final ExecutorService executor;

    FeedController(
            Feed feed, Waiting waiting, CloudEvents events, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.feed = feed;
        this.waiting = waiting;
        this.events = events;
        this.executor = executor;
    }

    /**
     * @param timeout how long to wait for an event, in milliseconds, before answering with an empty batch
     * @param compact leaves out facts that a newer one of their subject has replaced
     */
    @Get("{?lastEventId,timeout,compact}")
    @Produces(CloudEvents.BATCH)
    CompletionStage<HttpResponse<String>> read(
            @Nullable @QueryValue String lastEventId,
            @QueryValue(defaultValue = "0") @Min(0) @Max(30_000) int timeout,
            @QueryValue(defaultValue = "false") boolean compact) {
        var part = feed.after(lastEventId, compact);
        if (!part.facts().isEmpty() || timeout == 0) {
            return CompletableFuture.completedFuture(answer(part));
        }
        long position = lastEventId == null ? 0 : EventId.position(lastEventId);
        return waiting.growthBeyond(position, Duration.ofMillis(timeout))
                .thenCompose(grown -> grown
                        ? CompletableFuture.supplyAsync(() -> answer(feed.after(lastEventId, compact)), executor)
                        : CompletableFuture.completedFuture(answer(part)));
    }

    /** Where to start for those who want only what happens from now on. */
    @Get("/newest")
    Newest newest() {
        return new Newest(feed.newest().orElse(null));
    }

    private HttpResponse<String> answer(FeedPart part) {
        return HttpResponse.ok(events.batch(part.facts())).header(FeedHeaders.NEWEST, String.valueOf(part.newest()));
    }

    @Serdeable
    record Newest(@Nullable String lastEventId) {}
}
