package com.targetroadmap.requests.insights;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The last three months of the team. Times are working hours, of product or of sales, begun ones too; never of one person.
 *
 * @param from the Monday from which on it is counted
 * @param weeks the oldest first; the last one is under way
 * @param openQuestions requests that wait for sales now: those that product asked about, and those that repeat one
 */
@Serdeable
record Insights(
        LocalDate from,
        List<Week> weeks,
        FirstLooks firstLooks,
        long openQuestions,
        Decisions decisions,
        Weaker weaker) {

    /** @param labels how many requests had each label when the week ended, or have it now; labels without any are left out */
    @Serdeable
    record Week(LocalDate begins, Map<Label, Long> labels) {}

    /** First looks of product, and how long they took: half of them this, nine of ten that long at most. */
    @Serdeable
    record FirstLooks(
            long inTime,
            long late,
            @Nullable Integer half,
            @Nullable Integer nineOfTen) {}

    /** Product's decisions that say why, and those that don't. */
    @Serdeable
    record Decisions(long withReason, long withoutReason) {}

    /**
     * Labels that got weaker than what the customer was told, and how fast the customer was told of that.
     *
     * @param stillUntold how many customers don't know now, up to 1,001, whenever it happened
     */
    @Serdeable
    record Weaker(
            long gotWeaker,
            long told,
            long leftUntold,
            long stillUntold,
            @Nullable Integer half,
            @Nullable Integer nineOfTen) {}
}
