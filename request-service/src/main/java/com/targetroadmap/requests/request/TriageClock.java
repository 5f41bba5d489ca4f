package com.targetroadmap.requests.request;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts working time on both sides, never mixed. Product promises a first look within two working days, not a verdict. A
 * question moves the clock to sales' side, the answer back, with the time that product had left.
 *
 * @param since from when on it is product's turn; {@code null} while it isn't
 * @param spent seconds of working time that product had before that
 * @param due the promised first look; {@code null} while it isn't product's turn
 * @param salesSince from when on it is sales' turn to answer; {@code null} while it isn't
 * @param salesSpent seconds of working time that sales had before that
 * @param salesDue until when an answer is waited for; {@code null} while it isn't sales' turn
 */
@Embeddable
public record TriageClock(
        @Nullable Instant since,
        long spent,
        @Nullable Instant due,
        @Nullable Instant salesSince,
        long salesSpent,
        @Nullable Instant salesDue) {

    /** Working days within which product looks. */
    static final int PROMISE = 2;

    /** Working days after which nobody waits for an answer any more. */
    static final int PATIENCE = 10;

    static TriageClock start(Instant at, WorkingCalendar calendar) {
        return stopped(0, 0).goOn(at, calendar);
    }

    /** Product's turn. */
    TriageClock goOn(Instant at, WorkingCalendar calendar) {
        TriageClock before = stop(at, calendar);
        Duration left = calendar.days(PROMISE).minusSeconds(before.spent);
        Instant look = calendar.after(at, left.isNegative() ? Duration.ZERO : left);
        return new TriageClock(at, before.spent, look, null, before.salesSpent, null);
    }

    /** Sales' turn. */
    TriageClock ask(Instant at, WorkingCalendar calendar) {
        TriageClock before = stop(at, calendar);
        Instant answer = calendar.after(at, calendar.days(PATIENCE));
        return new TriageClock(null, before.spent, null, at, before.salesSpent, answer);
    }

    /** Nobody's turn. */
    TriageClock stop(Instant at, WorkingCalendar calendar) {
        return stopped(spent + passed(since, at, calendar), salesSpent + passed(salesSince, at, calendar));
    }

    boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }

    boolean answerOverdue(Instant now) {
        return salesDue != null && salesDue.isBefore(now);
    }

    private static TriageClock stopped(long spent, long salesSpent) {
        return new TriageClock(null, spent, null, null, salesSpent, null);
    }

    private static long passed(@Nullable Instant from, Instant to, WorkingCalendar calendar) {
        return from == null ? 0 : calendar.between(from, to).toSeconds();
    }
}
