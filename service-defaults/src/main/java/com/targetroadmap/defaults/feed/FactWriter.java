package com.targetroadmap.defaults.feed;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import javax.sql.DataSource;

/** Gives facts their positions and writes them. */
@Singleton
@Requires(beans = DataSource.class)
final class FactWriter {

    private final ToldFacts facts;
    private final ObjectMapper json;
    private final Clock clock;

    FactWriter(ToldFacts facts, ObjectMapper json, Clock clock) {
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The last step of a transaction: from here to its commit, other writers of facts wait.
     *
     * @return the position of the last one
     */
    long write(Collection<Fact> told) {
        // Whatever can fail or takes time is done before the counter is taken.
        var states = told.stream().map(fact -> state(fact.state())).toList();
        facts.advance(told.size());
        long position = facts.newest() - told.size();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rows = new ArrayList<ToldFact>(told.size());
        for (Fact fact : told) {
            String state = states.get(rows.size());
            position++;
            rows.add(new ToldFact(position, EventId.at(position), fact.type(), fact.subject(), now, state));
        }
        facts.saveAll(rows);
        return position;
    }

    @Nullable
    private String state(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (IOException e) {
            throw new UncheckedIOException("A fact can't be written as JSON", e);
        }
    }
}
