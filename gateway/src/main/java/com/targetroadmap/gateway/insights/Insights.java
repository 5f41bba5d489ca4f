package com.targetroadmap.gateway.insights;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happened to the team's requests in the last three months. Times are working hours, begun ones too.
 *
 * @param from the Monday from which on it is counted
 * @param weeks the oldest first; the last one is under way
 * @param openQuestions requests that wait for sales now
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Insights(
        LocalDate from,
        List<Week> weeks,
        FirstLooks firstLooks,
        long openQuestions,
        Decisions decisions,
        Weaker weaker) {

    public Insights {
        weeks = List.copyOf(weeks);
    }

    /** How many requests had each label when the week ended, or have it now. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Week(LocalDate begins, Map<String, Long> labels) {}

    /** Half of them took so many hours at most, nine of ten so many. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FirstLooks(
            long inTime,
            long late,
            @Nullable Integer half,
            @Nullable Integer nineOfTen) {

        public long all() {
            return inTime + late;
        }
    }

    /** Those that say why, and those that don't. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decisions(long withReason, long withoutReason) {

        public long all() {
            return withReason + withoutReason;
        }
    }

    /** Labels that got weaker than what the customer was told, and how fast the customer was told of it. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Weaker(
            long gotWeaker,
            long told,
            long leftUntold,
            long stillUntold,
            @Nullable Integer half,
            @Nullable Integer nineOfTen) {}
}
