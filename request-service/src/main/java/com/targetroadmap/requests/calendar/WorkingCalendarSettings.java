package com.targetroadmap.requests.calendar;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The working calendar of the installation.
 *
 * @param timeZone the zone that people's days are counted in
 * @param days the working days of a week
 * @param from when a working day begins
 * @param to when it ends
 * @param holidays dates such as 2026-12-25
 */
@ConfigurationProperties("working-calendar")
record WorkingCalendarSettings(
        @Bindable(defaultValue = "Europe/Berlin") String timeZone,

        @Bindable(defaultValue = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
        List<DayOfWeek> days,

        @Bindable(defaultValue = "09:00") LocalTime from,
        @Bindable(defaultValue = "17:00") LocalTime to,
        @Bindable(defaultValue = "") List<LocalDate> holidays) {

    @Factory
    static final class Calendars {

        @Singleton
        WorkingCalendar calendar(WorkingCalendarSettings settings) {
            ZoneId zone = ZoneId.of(settings.timeZone());
            return new WorkingCalendar(new WorkingHours(
                    zone,
                    Set.copyOf(settings.days()),
                    Set.copyOf(settings.holidays()),
                    settings.from(),
                    settings.to()));
        }
    }
}
