package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The transactions of a rebuild: the feed is read again from its start, every fact is applied whatever was applied
 * before, and at the end the copies of subjects that were not met are removed.
 */
@Singleton
@Requires(beans = DataSource.class)
class Rebuilds {

    private final ReaderStates states;
    private final Subjects subjects;
    private final SetAsides setAsides;

    Rebuilds(ReaderStates states, Subjects subjects, SetAsides setAsides) {
        this.states = states;
        this.subjects = subjects;
        this.setAsides = setAsides;
    }

    /** Makes the position row of a new reader; a reader that understands more than before reads from the start. */
    @Transactional
    void beginReading(FeedApplier applier) {
        states.addIfMissing(applier.feed(), applier.generation());
        var state = states.lock(applier.feed());
        if (state.generation() < applier.generation()) {
            restart(state.fromTheStart(null, applier.generation()));
        }
    }

    /** The feed does not know where we are, unless another instance found that out already. */
    @Transactional
    void beginBecauseUnknown(ReaderState asked) {
        var state = states.lock(asked.feed());
        if (state.rebuild() == asked.rebuild()) {
            restart(state.fromTheStart(state.rebuildRequest(), state.generation()));
        }
    }

    /** A person asks; a repeat of the same request is the same rebuild. */
    @Transactional
    void beginOnRequest(FeedApplier applier, UUID request) {
        states.addIfMissing(applier.feed(), applier.generation());
        var state = states.lock(applier.feed());
        if (!request.equals(state.rebuildRequest())) {
            restart(state.fromTheStart(request, state.generation()));
        }
    }

    /**
     * Removes one copy that was not met, or the next at most 1,000 rows of it.
     *
     * @return what was removed; {@code null} when nothing was left and the rebuild is over
     * @throws Overtaken when meanwhile another rebuild began
     */
    @Transactional
    @Nullable
    String removeNext(FeedApplier applier, long rebuild) {
        var state = states.lock(applier.feed());
        if (state.rebuild() != rebuild) {
            throw new Overtaken();
        }
        var subject = subjects.nextNotMetIn(applier.feed(), rebuild).orElse(null);
        if (subject == null) {
            states.update(state.rebuilt());
            return null;
        }
        remove(applier, subject);
        return subject.subject();
    }

    private void remove(FeedApplier applier, Subject subject) {
        var progress = applier.remove(subject.subject(), subject.removalCursor());
        if (progress.isDone()) {
            subjects.forget(subject.feed(), subject.subject());
        } else {
            subjects.goOnRemoving(subject.feed(), subject.subject(), progress.cursor());
        }
    }

    private void restart(ReaderState state) {
        setAsides.clearAll(state.feed());
        states.update(state);
    }
}
