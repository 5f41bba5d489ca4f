package com.targetroadmap.requests.request;

import com.targetroadmap.requests.calendar.WorkingCalendar;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts working time on product's side. It promises a first look within two working days, not a verdict. A question
 * moves it to sales' side, the answer back, with the time that product had left.
 *
 * @param since from when on it is product's turn; {@code null} while it isn't
 * @param spent seconds of working time that product had before that
 * @param due the promised first look; {@code null} while it isn't product's turn
 */
@Embeddable
public record TriageClock(
        @Nullable Instant since, long spent, @Nullable Instant due) {

    /** Working days within which product looks. */
    static final int PROMISE = 2;

    static TriageClock start(Instant at, WorkingCalendar calendar) {
        return productsTurn(at, 0, calendar);
    }

    TriageClock goOn(Instant at, WorkingCalendar calendar) {
        return productsTurn(at, spent, calendar);
    }

    TriageClock stop(Instant at, WorkingCalendar calendar) {
        if (since == null) {
            return this;
        }
        return new TriageClock(null, spent + calendar.between(since, at).toSeconds(), null);
    }

    boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }

    private static TriageClock productsTurn(Instant at, long spent, WorkingCalendar calendar) {
        Duration left = calendar.days(PROMISE).minusSeconds(spent);
        return new TriageClock(at, spent, calendar.after(at, left.isNegative() ? Duration.ZERO : left));
    }
}
