package com.targetroadmap.defaults.feed;

import com.targetroadmap.defaults.database.DurableReads;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;

/** This service's facts as others read them. */
@Singleton
@Requires(beans = DataSource.class)
final class Feed {

    private static final int MOST = 500;

    private final ToldFacts facts;
    private final DurableReads durable;

    Feed(ToldFacts facts, DurableReads durable) {
        this.facts = facts;
        this.durable = durable;
    }

    /**
     * @param lastEventId where the reader is; {@code null} is the start
     * @param compact leaves out facts that a newer one of their subject has replaced
     * @throws Problem 410 when the event isn't known (any more): the reader has to start again
     */
    FeedPart after(@Nullable String lastEventId, boolean compact) {
        return durable.read(() -> {
            long position = position(lastEventId);
            var part = compact ? facts.newestOfEachSubjectAfter(position, MOST) : facts.after(position, MOST);
            return new FeedPart(part, facts.newest());
        });
    }

    Optional<String> newest() {
        return durable.read(() -> Optional.ofNullable(facts.idAt(facts.newest())));
    }

    private long position(@Nullable String lastEventId) {
        if (lastEventId == null) {
            return 0;
        }
        long position = EventId.position(lastEventId);
        if (!lastEventId.equals(facts.idAt(position))) {
            throw Problem.of(
                    HttpStatus.GONE, "unknown-event", "This feed doesn't know that event. Read from the start.");
        }
        return position;
    }
}
