package com.targetroadmap.gateway.page;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants as people say them, in the configured time zone. */
@Singleton
public final class Times {

    private static final int DAYS_COUNTED = 14;

    private final Clock clock;
    private final ZoneId zone;

    public Times(Clock clock, @Value("${gateway.time-zone}") String zone) {
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /** For example "just now", "12 minutes ago", "3 days ago", "on 4 Nov 2026". */
    public String ago(Instant moment) {
        Duration passed = Duration.between(moment, clock.instant());
        if (passed.toMinutes() < 1) {
            return "just now";
        }
        if (passed.toHours() < 1) {
            return counted(passed.toMinutes(), "minute");
        }
        long days = ChronoUnit.DAYS.between(day(moment), today());
        return days == 0 ? counted(passed.toHours(), "hour") : daysAgo(days, moment);
    }

    /** For example "since 10:42", "since yesterday", "since 4 Nov 2026". */
    public String since(Instant moment) {
        long days = ChronoUnit.DAYS.between(day(moment), today());
        if (days == 0) {
            return "since " + clockTime(moment);
        }
        return days == 1 ? "since yesterday" : format("'since' d MMM uuuu", moment);
    }

    /** For example "23 Nov 2026, 10:42". */
    public String when(Instant moment) {
        return format("d MMM uuuu, HH:mm", moment);
    }

    /**
     * The same where somebody else is, with the name of the time zone: pages show another. Our own where nobody knows it.
     * For example "23 Nov 2026, 09:42 GMT".
     */
    public String when(Instant moment, @Nullable String elsewhere) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.UK)
                .withZone(elsewhere == null ? zone : ZoneId.of(elsewhere))
                .format(moment);
    }

    /** For example "31 Mar 2027". */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).format(date);
    }

    /** For example "4 Nov". */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", Locale.UK).format(date);
    }

    /** For example "10:42". */
    public String clockTime(Instant moment) {
        return format("HH:mm", moment);
    }

    /** The day that it is for people. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private String daysAgo(long days, Instant moment) {
        if (days == 1) {
            return "yesterday";
        }
        return days <= DAYS_COUNTED ? counted(days, "day") : format("'on' d MMM uuuu", moment);
    }

    private static String counted(long count, String unit) {
        return "%d %s%s ago".formatted(count, unit, count == 1 ? "" : "s");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(zone).format(moment);
    }
}
