package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.log.EventInLog;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The transactions of a reader. Each one locks the reader's position row, acts, and stores the new position with it. */
@Singleton
@Requires(beans = DataSource.class)
class Steps {

    private final ReaderStates states;
    private final Subjects subjects;
    private final SetAsides setAsides;
    private final Clock clock;

    Steps(ReaderStates states, Subjects subjects, SetAsides setAsides, Clock clock) {
        this.states = states;
        this.subjects = subjects;
        this.setAsides = setAsides;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<ReaderState> state(String feed) {
        return states.findByFeed(feed);
    }

    /** Applies what of these isn't applied yet, up to an event that needs further transactions. */
    @Transactional
    long apply(FeedApplier applier, Batch batch, List<FeedEvent> events) {
        var state = lock(applier.feed(), batch);
        boolean anySetAside = setAsides.count(applier.feed()) > 0;
        for (var event : events) {
            if (event.position() <= state.position()) {
                continue;
            }
            var cursor = state.cursorIn(event);
            var progress = EventInLog.during(event.id(), () -> applier.apply(event, cursor));
            if (!progress.isDone()) {
                state = state.within(event, progress.cursor());
                break;
            }
            state = state.past(event);
            note(event, state);
            if (anySetAside) {
                setAsides.clear(applier.feed(), event.subject());
            }
        }
        states.update(state);
        return state.position();
    }

    /** Passes over an event, and keeps it where a person sees it. */
    @Transactional
    long setAside(Batch batch, String feed, FeedEvent event, RuntimeException fault) {
        var state = lock(feed, batch);
        if (event.position() <= state.position()) {
            return state.position();
        }
        setAsides.clear(feed, event.subject());
        setAsides.save(new SetAside(
                feed,
                event.subject(),
                event.id(),
                event.position(),
                event.type(),
                event.time(),
                event.data(),
                Reason.of(fault),
                clock.instant(),
                1,
                state.cursorIn(event)));
        subjects.met(feed, event.subject(), state.rebuild());
        states.update(state.past(event));
        return event.position();
    }

    private ReaderState lock(String feed, Batch batch) {
        var state = states.lock(feed);
        if (!state.allows(batch)) {
            throw new Overtaken();
        }
        return state;
    }

    private void note(FeedEvent event, ReaderState state) {
        if (event.isDeletion()) {
            subjects.forget(state.feed(), event.subject());
        } else {
            subjects.met(state.feed(), event.subject(), state.rebuild());
        }
    }
}
