package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps until when a person has seen what changed. */
@Singleton
class Looking {

    private final LastLooks looks;
    private final People people;
    private final Clock clock;

    Looking(LastLooks looks, People people, Clock clock) {
        this.looks = looks;
        this.people = people;
        this.clock = clock;
    }

    /** What changes after the page was made is not seen yet. */
    @Transactional
    Look look(NewLook body, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant seen = body.read();
        Instant until = seen.isAfter(now) ? now : seen.truncatedTo(ChronoUnit.MICROS);
        UUID person = people.remember(caller);
        looks.begin(person, until);
        looks.advance(person, until);
        return new Look(looks.findByPersonId(person).orElseThrow().at());
    }

    /** @param at when the page that was looked at was made */
    @Serdeable
    record NewLook(@Nullable Instant at) {

        Instant read() {
            Form form = new Form();
            if (at == null) {
                form.refuse("at", "Please say when the page that you looked at was made.");
            }
            form.check();
            return at;
        }
    }

    /** @param lookedAt what changed until then counts as seen */
    @Serdeable
    record Look(Instant lookedAt) {}
}
