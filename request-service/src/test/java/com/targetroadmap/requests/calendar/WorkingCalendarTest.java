package com.targetroadmap.requests.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate CHRISTMAS = LocalDate.parse("2026-12-25");

    private final WorkingCalendar office = calendar(WEEK, "09:00", "17:00");

    @ParameterizedTest(name = "asked {0}, looked at by {1}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-25T10:00", // Monday
        "2026-11-20T15:00, 2026-11-24T15:00", // over a weekend
        "2026-11-21T11:00, 2026-11-24T17:00", // asked on a Saturday: from Monday morning on
        "2026-11-23T06:00, 2026-11-24T17:00", // before work
        "2026-11-23T09:00, 2026-11-24T17:00", // as work begins
        "2026-11-23T17:00, 2026-11-25T17:00", // as work ends
        "2026-11-23T22:00, 2026-11-25T17:00", // after work
        "2026-12-24T12:00, 2026-12-29T12:00", // over a holiday and a weekend
        "2026-03-27T12:00, 2026-03-31T12:00", // summer time begins
        "2026-10-23T12:00, 2026-10-27T12:00", // and ends
    })
    void twoWorkingDaysPassByTheClockOnTheWall(String asked, String due) {
        assertThat(office.after(at(asked), office.days(2))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T12:30, PT2H30M",
        "2026-11-23T10:00, 2026-11-25T10:00, PT16H",
        "2026-11-20T16:00, 2026-11-23T10:00, PT2H",
        "2026-11-21T10:00, 2026-11-22T10:00, PT0S",
        "2026-11-23T18:00, 2026-11-24T08:00, PT0S",
        "2026-11-23T08:00, 2026-11-23T19:00, PT8H",
        "2026-12-24T16:00, 2026-12-28T10:00, PT2H",
        "2026-11-24T12:00, 2026-11-23T12:00, PT0S",
    })
    void onlyWorkingTimeCounts(String from, String to, String time) {
        assertThat(office.between(at(from), at(to))).isEqualTo(Duration.parse(time));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-11-23T10:00, 2026-11-25T10:00",
        "2026-11-20T15:00, 2026-12-28T15:00",
        "2026-03-27T12:00, 2026-03-31T12:00"
    })
    void countingAndAddingAgree(String from, String to) {
        assertThat(office.after(at(from), office.between(at(from), at(to)))).isEqualTo(at(to));
    }

    @Test
    void aDayOnWhichTheClocksChangeIsAsLongAsAnyOther() {
        WorkingCalendar always = calendar(EnumSet.allOf(DayOfWeek.class), "01:00", "09:00");

        assertThat(always.after(at("2026-03-28T05:00"), always.days(2))).isEqualTo(at("2026-03-30T05:00"));
        assertThat(always.after(at("2026-10-24T05:00"), always.days(2))).isEqualTo(at("2026-10-26T05:00"));
        assertThat(always.between(at("2026-03-28T09:00"), at("2026-03-29T09:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void anHourThatTheClocksRepeatIsNotCountedBackwards() {
        WorkingCalendar always = calendar(EnumSet.allOf(DayOfWeek.class), "01:00", "09:00");
        Instant late = Instant.parse("2026-10-25T00:50:00Z");
        Instant laterButEarlierOnTheWall = Instant.parse("2026-10-25T01:10:00Z");

        assertThat(always.between(late, laterButEarlierOnTheWall)).isEqualTo(Duration.ZERO);
    }

    @Test
    void noTimeLeftIsNowOrTheNextWorkingMoment() {
        assertThat(office.after(at("2026-11-23T10:00"), Duration.ZERO)).isEqualTo(at("2026-11-23T10:00"));
        assertThat(office.after(at("2026-11-21T10:00"), Duration.ZERO)).isEqualTo(at("2026-11-23T09:00"));
    }

    @Test
    void aCalendarWithoutWorkingTimeIsRefused() {
        assertThatThrownBy(() -> calendar(Set.of(), "09:00", "17:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar(WEEK, "17:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar calendar(Set<DayOfWeek> days, String from, String to) {
        return new WorkingCalendar(
                new WorkingHours(BERLIN, days, Set.of(CHRISTMAS), LocalTime.parse(from), LocalTime.parse(to)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
