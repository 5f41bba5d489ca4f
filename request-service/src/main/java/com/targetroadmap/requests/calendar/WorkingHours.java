package com.targetroadmap.requests.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When product works.
 *
 * @param zone the one time zone that people's days are counted in
 * @param holidays dates at which nobody works although the week says so
 */
record WorkingHours(ZoneId zone, Set<DayOfWeek> days, Set<LocalDate> holidays, LocalTime from, LocalTime to) {

    WorkingHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("A working calendar needs a working day that begins before it ends");
        }
    }

    /** By the clock on the wall, also on the days when summer time begins or ends. */
    Duration day() {
        return Duration.between(from, to);
    }

    boolean include(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }
}
