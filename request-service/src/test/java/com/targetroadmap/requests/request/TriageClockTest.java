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
    void theTimeOfSalesIsCountedApartAndNeverAddsToThatOfProduct() {
        TriageClock asked = TriageClock.start(MONDAY, calendar).ask(TUESDAY, calendar);
        assertThat(asked.salesDue()).isEqualTo(Instant.parse("2026-12-08T10:00:00Z"));
        assertThat(asked.spent()).isEqualTo(8 * 3_600);

        TriageClock answered = asked.goOn(FRIDAY, calendar);
        assertThat(answered.salesDue()).isNull();
        assertThat(answered.salesSpent()).isEqualTo(3 * 8 * 3_600);
        assertThat(answered.spent()).isEqualTo(8 * 3_600);
        assertThat(answered.due()).isEqualTo(NEXT_MONDAY);

        TriageClock again = answered.ask(NEXT_MONDAY, calendar).stop(NEXT_MONDAY, calendar);
        assertThat(again.salesSpent()).isEqualTo(3 * 8 * 3_600);
        assertThat(again.spent()).isEqualTo(16 * 3_600);
    }

    @Test
    void anAnswerIsOverdueOnlyAfterTenWorkingDays() {
        TriageClock asked = TriageClock.start(MONDAY, calendar).ask(MONDAY, calendar);
        assertThat(asked.answerOverdue(Instant.parse("2026-12-07T10:00:00Z"))).isFalse();
        assertThat(asked.answerOverdue(Instant.parse("2026-12-07T10:00:01Z"))).isTrue();
        assertThat(TriageClock.start(MONDAY, calendar).answerOverdue(NEXT_MONDAY))
                .isFalse();
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
