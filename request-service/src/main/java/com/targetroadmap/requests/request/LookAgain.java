package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The condition under which product looks again at what it declined: on a day, or when so many customers ask for it,
 * whichever comes first.
 */
@Serdeable
public record LookAgain(@Nullable LocalDate on, @Nullable Integer atCustomers) {

    /** {@code null} where nothing would lead to it. */
    public static @Nullable LookAgain of(@Nullable LocalDate on, @Nullable Integer atCustomers) {
        return on == null && atCustomers == null ? null : new LookAgain(on, atCustomers);
    }
}
