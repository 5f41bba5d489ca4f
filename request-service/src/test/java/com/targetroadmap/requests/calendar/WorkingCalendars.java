package com.targetroadmap.requests.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Calendars for tests of other features. */
public final class WorkingCalendars {

    private WorkingCalendars() {}

    public static WorkingCalendar officeHours(String zone) {
        return new WorkingCalendar(new WorkingHours(
                ZoneId.of(zone),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of(),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0)));
    }
}
