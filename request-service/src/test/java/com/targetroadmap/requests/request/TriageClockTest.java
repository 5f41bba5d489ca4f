package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import com.targetroadmap.requests.calendar.WorkingCalendars;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriageClockTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T10:00:00Z");

    private final WorkingCalendar calendar = WorkingCalendars.officeHours("UTC");

    @Test
    void aFirstLookIsPromisedWithinTwoWorkingDays() {
        assertThat(TriageClock.start(MONDAY, calendar).due()).isEqualTo(WEDNESDAY);
        assertThat(TriageClock.start(FRIDAY, calendar).due()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    }

    @Test
    void itIsOverdueOnlyAfterTheMomentThatWasPromised() {
        TriageClock clock = TriageClock.start(MONDAY, calendar);
        assertThat(clock.overdue(WEDNESDAY)).isFalse();
        assertThat(clock.overdue(WEDNESDAY.plusMillis(1))).isTrue();
    }

    @Test
    void whileItIsSalesTurnNothingIsDueAndNoTimePasses() {
        TriageClock asked = TriageClock.start(MONDAY, calendar).stop(TUESDAY, calendar);
        assertThat(asked.due()).isNull();
        assertThat(asked.overdue(NEXT_MONDAY)).isFalse();

        TriageClock answered = asked.goOn(FRIDAY, calendar);
        assertThat(answered.due()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void stoppingTwiceCountsOnce() {
        TriageClock asked = TriageClock.start(MONDAY, calendar).stop(TUESDAY, calendar);
        assertThat(asked.stop(FRIDAY, calendar)).isEqualTo(asked);
    }

    @Test
    void whoHasUsedUpTheTimeIsDueAtOnce() {
        TriageClock answered =
                TriageClock.start(MONDAY, calendar).stop(FRIDAY, calendar).goOn(NEXT_MONDAY, calendar);
        assertThat(answered.due()).isEqualTo(NEXT_MONDAY);
        assertThat(answered.overdue(NEXT_MONDAY.plusMillis(1))).isTrue();
    }
}
