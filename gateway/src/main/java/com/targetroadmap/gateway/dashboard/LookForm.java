package com.targetroadmap.gateway.dashboard;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** @param at when the page was made; what changes after that hasn't been seen */
@Serdeable
record LookForm(@Nullable String at) {

    /** Nothing is seen where nobody can tell until when. */
    Instant moment() {
        try {
            return at == null ? Instant.EPOCH : Instant.parse(at);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
