package com.targetroadmap.gateway.apiaccess;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/**
 * The token that somebody asks for.
 *
 * @param days how long it is to be good, as it was typed
 */
@Serdeable
record TokenForm(@Nullable String days) {

    static final TokenForm BLANK = new TokenForm("30");

    /** {@code null} where it is no number. */
    @Nullable
    Integer wanted() {
        String typed = Objects.requireNonNullElse(days, "").strip();
        return typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }
}
