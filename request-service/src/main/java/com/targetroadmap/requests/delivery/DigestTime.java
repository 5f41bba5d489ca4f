package com.targetroadmap.requests.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a digest comes: at 8:00 where its receiver lives, whatever is done to the clocks there. */
final class DigestTime {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private DigestTime() {}

    /** The next day on which it is 8:00 after a moment. */
    static LocalDate next(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return on(today, zone).isAfter(now) ? today : today.plusDays(1);
    }

    static Instant on(LocalDate day, ZoneId zone) {
        return day.atTime(EIGHT).atZone(zone).toInstant();
    }
}
