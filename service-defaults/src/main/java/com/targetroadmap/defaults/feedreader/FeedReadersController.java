package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;

/** For whoever looks after the system: how far each feed is read, what was set aside, and the means to repair. */
@Controller("/feed-readers")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(beans = FeedReaders.class)
class FeedReadersController {

    private final FeedReaders readers;
    private final Steps steps;
    private final Rebuilds rebuilds;
    private final Retries retries;

    FeedReadersController(FeedReaders readers, Steps steps, Rebuilds rebuilds, Retries retries) {
        this.readers = readers;
        this.steps = steps;
        this.rebuilds = rebuilds;
        this.retries = retries;
    }

    @Get
    List<ReaderView> all() {
        return readers.all().stream().map(this::view).toList();
    }

    /** Reads the feed again from its start; a repeat with the same id is the same rebuild. */
    @Put("/{feed}/rebuilds/{id}")
    ReaderView rebuild(String feed, UUID id) {
        var reader = reader(feed);
        rebuilds.beginOnRequest(reader.applier(), id);
        return view(reader);
    }

    /** Tries again what was set aside, and answers what still is. */
    @Put("/{feed}/retries/{id}")
    ReaderView retry(String feed, UUID id) {
        var reader = reader(feed);
        reader.setAside().retryAll();
        return view(reader);
    }

    private FeedReader reader(String feed) {
        return readers.all().stream()
                .filter(reader -> reader.applier().feed().equals(feed))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("A reader of " + feed));
    }

    private ReaderView view(FeedReader reader) {
        var applier = reader.applier();
        var state =
                steps.state(applier.feed()).orElseGet(() -> ReaderState.unread(applier.feed(), applier.generation()));
        return ReaderView.of(state, reader, retries.of(applier.feed()));
    }
}
