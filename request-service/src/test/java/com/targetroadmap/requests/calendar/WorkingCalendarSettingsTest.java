package com.targetroadmap.requests.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WorkingCalendarSettingsTest {

    @Test
    void theCalendarIsThatOfTheInstallation() {
        WorkingCalendar calendar = calendar(Map.of(
                "TIME_ZONE", "Asia/Dubai",
                "WORKING_DAYS", "SUNDAY,MONDAY,TUESDAY,WEDNESDAY,THURSDAY",
                "WORKING_DAY_FROM", "08:00",
                "WORKING_DAY_TO", "16:00",
                "HOLIDAYS", "2026-12-02,2026-12-03"));

        Instant tuesdayNoon = Instant.parse("2026-12-01T08:00:00Z");
        assertThat(calendar.after(tuesdayNoon, calendar.days(2))).isEqualTo(Instant.parse("2026-12-07T08:00:00Z"));
    }

    @Test
    void withoutSettingsItIsTheOfficeHoursOfOneTimeZone() {
        WorkingCalendar calendar = calendar(Map.of());
        Instant fridayEvening = Instant.parse("2026-11-27T20:00:00Z");
        assertThat(calendar.after(fridayEvening, calendar.days(2))).isEqualTo(Instant.parse("2026-12-01T16:00:00Z"));
    }

    @Test
    void anUnknownTimeZoneIsSaidAtTheStart() {
        assertThatThrownBy(() -> calendar(Map.of("TIME_ZONE", "Mars/Base"))).hasStackTraceContaining("Mars/Base");
    }

    private static WorkingCalendar calendar(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(TestDatabase.fresh());
        all.putAll(settings);
        try (var context = ApplicationContext.run(all)) {
            return context.getBean(WorkingCalendar.class);
        }
    }
}
