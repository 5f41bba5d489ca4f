package com.targetroadmap.defaults.note;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.feed.FeedJson;
import com.targetroadmap.defaults.feed.Progress;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** Keeps a copy of each note; an event of the type {@code count.v1} counts up every number, 1,000 in a transaction. */
@Singleton
@Requires(property = "spec.name", value = "notes")
@Requires(property = "feeds.read.roadmap-service.url")
final class NoteApplier implements FeedApplier {

    private static final int MOST = 1_000;

    private final CopyRows copies;
    private final FeedJson json;
    private final Trouble trouble;
    private final int generation;

    NoteApplier(CopyRows copies, FeedJson json, Trouble trouble, @Value("${generation:1}") int generation) {
        this.copies = copies;
        this.json = json;
        this.trouble = trouble;
        this.generation = generation;
    }

    @Override
    public String feed() {
        return "roadmap-service";
    }

    @Override
    public int generation() {
        return generation;
    }

    @Override
    public Progress apply(FeedEvent event, @Nullable String cursor) {
        var progress = event.type().equals("count.v1") ? countUp(event, cursor) : copy(event);
        trouble.happen(event);
        return progress;
    }

    @Override
    public Progress remove(String subject, @Nullable String cursor) {
        copies.deleteById(subject);
        return Progress.done();
    }

    private Progress copy(FeedEvent event) {
        if (!event.type().equals(Note.TYPE)) {
            return Progress.done();
        }
        copies.addEffect(event.id(), 0);
        copies.deleteById(event.subject());
        if (!event.isDeletion()) {
            var note = json.read(event, Note.class);
            copies.save(new Copy(event.subject(), note.text(), event.id()));
        }
        return Progress.done();
    }

    private Progress countUp(FeedEvent event, @Nullable String cursor) {
        int after = cursor == null ? 0 : Integer.parseInt(cursor);
        copies.addEffect(event.id(), after);
        int counted = copies.countUp(after, after + MOST);
        return counted < MOST ? Progress.done() : Progress.more(String.valueOf(after + MOST));
    }
}
