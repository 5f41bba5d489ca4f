package com.targetroadmap.roadmap.writing;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** How each change of the roadmap begins, in the running transaction. */
@Singleton
public class Changes {

    private final Turns turns;
    private final People people;
    private final Fingerprint fingerprint;
    private final Validator validator;
    private final Clock clock;

    Changes(Turns turns, People people, Fingerprint fingerprint, Validator validator, Clock clock) {
        this.turns = turns;
        this.people = people;
        this.fingerprint = fingerprint;
        this.validator = validator;
        this.clock = clock;
    }

    /** Waits until no other change is under way. */
    public void begin() {
        turns.take();
    }

    /** The same, and notes who asks for what. */
    public Origin begin(Caller caller, Object body) {
        begin();
        return new Origin(people.remember(caller), fingerprint.of(body));
    }

    /** As exact as a database keeps it, so that the first answer and later ones agree. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What a partial update led to obeys the limits of a whole one. */
    public <T> T checked(T body) {
        Set<ConstraintViolation<T>> violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }
}
