package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.People;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Refuses a step on a version that isn't the newest, and says who decided what meanwhile. */
@Singleton
class StaleVersion {

    private final People people;

    StaleVersion(People people) {
        this.people = people;
    }

    void check(Attempt attempt, Request request) {
        if (attempt.version() != null) {
            new EntityTag(attempt.version()).mustBe(request.version(), current(request));
        }
    }

    private Current current(Request request) {
        UUID by = request.decidedBy();
        Map<UUID, String> names = by == null ? Map.of() : people.names(Set.of(by));
        return new Current(
                request.decision(), by == null ? null : names.get(by), request.decidedAt(), request.version());
    }

    /** @param by a person's name; {@code null}: the roadmap */
    @Serdeable
    record Current(Decision decision, @Nullable String by, Instant at, long version) {}
}
