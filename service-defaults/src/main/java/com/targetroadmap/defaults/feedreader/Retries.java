package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import com.targetroadmap.defaults.log.EventInLog;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;

/** The transactions in which an event that was set aside is tried again. */
@Singleton
@Requires(beans = DataSource.class)
class Retries {

    private final ReaderStates states;
    private final SetAsides setAsides;

    Retries(ReaderStates states, SetAsides setAsides) {
        this.states = states;
        this.setAsides = setAsides;
    }

    @Transactional(readOnly = true)
    List<SetAside> of(String feed) {
        return setAsides.of(feed);
    }

    @Transactional(readOnly = true)
    long count(String feed) {
        return setAsides.count(feed);
    }

    /** @return whether nothing is left to do for this subject */
    @Transactional
    boolean retry(FeedApplier applier, String subject) {
        states.lock(applier.feed());
        var event = setAsides.find(applier.feed(), subject).orElse(null);
        if (event == null) {
            return true;
        }
        var progress = EventInLog.during(event.eventId(), () -> applier.apply(event.event(), event.retryCursor()));
        if (progress.isDone()) {
            setAsides.clear(applier.feed(), subject);
        } else {
            setAsides.goOn(applier.feed(), subject, progress.cursor());
        }
        return progress.isDone();
    }

    @Transactional
    void failedAgain(String feed, String subject, RuntimeException fault) {
        setAsides.failedAgain(feed, subject, Reason.of(fault));
    }
}
