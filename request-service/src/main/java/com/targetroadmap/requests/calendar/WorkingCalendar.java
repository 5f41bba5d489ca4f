package com.targetroadmap.requests.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Counts working time. Hours are those on the wall: a working day is as long as any other when the clocks change. */
public final class WorkingCalendar {

    private final WorkingHours hours;

    WorkingCalendar(WorkingHours hours) {
        this.hours = hours;
    }

    /** In which product works. */
    public ZoneId zone() {
        return hours.zone();
    }

    /** A number of whole working days as working time. */
    public Duration days(int number) {
        return hours.day().multipliedBy(number);
    }

    /** The moment at which this much working time has passed; time outside of working hours costs nothing. */
    public Instant after(Instant start, Duration workingTime) {
        LocalDateTime from = local(start);
        LocalDate date = from.toLocalDate();
        Duration today = leftOf(date, from.toLocalTime());
        Duration left = workingTime;
        while (today.isZero() || left.compareTo(today) > 0) {
            left = left.minus(today);
            date = date.plusDays(1);
            today = leftOf(date, LocalTime.MIN);
        }
        return instant(date.atTime(hours.to()).minus(today).plus(left));
    }

    /** The day that a moment is on for people. */
    public LocalDate dayOf(Instant moment) {
        return local(moment).toLocalDate();
    }

    /** The moment at which a day begins for people. */
    public Instant beginOf(LocalDate day) {
        return day.atStartOfDay(hours.zone()).toInstant();
    }

    /** The working time between two moments; nothing when the second isn't later. */
    public Duration between(Instant start, Instant end) {
        LocalDateTime from = local(start);
        LocalDateTime to = local(end);
        Duration sum = leftOf(from.toLocalDate(), from.toLocalTime()).minus(leftOf(to.toLocalDate(), to.toLocalTime()));
        for (LocalDate date = from.toLocalDate(); date.isBefore(to.toLocalDate()); ) {
            date = date.plusDays(1);
            sum = sum.plus(leftOf(date, LocalTime.MIN));
        }
        return sum.isNegative() ? Duration.ZERO : sum;
    }

    private Duration leftOf(LocalDate date, LocalTime time) {
        if (!hours.include(date) || !time.isBefore(hours.to())) {
            return Duration.ZERO;
        }
        return Duration.between(time.isBefore(hours.from()) ? hours.from() : time, hours.to());
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, hours.zone());
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(hours.zone()).toInstant();
    }
}
