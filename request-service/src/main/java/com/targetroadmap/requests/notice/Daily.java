package com.targetroadmap.requests.notice;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once a day for what time alone gives people to know, early enough for the digest. Any number of instances may, and
 * one that stopped midway goes on: each thing is told once all the same.
 */
@Singleton
class Daily {

    private static final Logger LOG = LoggerFactory.getLogger(Daily.class);

    /** Where product works; whoever lives further east reads it a day later. */
    private static final int HOUR = 6;

    private final OfTime notices;
    private final TimeRows rows;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Daily(OfTime notices, TimeRows rows, WorkingCalendar calendar, Clock clock) {
        this.notices = notices;
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What can't be told now is tried again the next time. */
    @Scheduled(initialDelay = "${notices.daily-look-after:20s}", fixedDelay = "${notices.daily-look-every:5m}")
    void look() {
        Instant now = clock.instant();
        ZonedDateTime here = now.atZone(calendar.zone());
        LocalDate today = here.toLocalDate();
        try {
            if (here.getHour() >= HOUR && rows.isDone(today) == 0) {
                look(now, today);
            }
        } catch (RuntimeException e) {
            LOG.warn("What time alone gives people to know stays untold for now", e);
        }
    }

    private void look(Instant now, LocalDate today) {
        Round round = new Round(now, today);
        notices.closing(round);
        notices.overdueThemes(round);
        notices.overdueItems(round);
        notices.lists(round);
        notices.forget(round);
        notices.done(today);
    }

    /** One look through everything. */
    record Round(Instant now, LocalDate today) {

        /** How many days before a deal closes it is closing soon. */
        private static final int SOON = 30;

        LocalDate soon() {
            return today.plusDays(SOON);
        }
    }
}
