package com.targetroadmap.gateway.roadmap;

import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far statuses are to be trusted while the roadmap can't be reached.
 *
 * @param needed whether anything has to be said
 * @param asOf since when they may have changed unseen; {@code null} when not known
 * @param copy whether words may still be copied: for fifteen minutes
 */
@Introspected
public record Caution(boolean needed, @Nullable Instant asOf, boolean copy) {

    /** Whether words are better not copied any more. */
    public boolean isSilent() {
        return !copy;
    }

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    public static Caution about(Section<?> roadmap, Clock clock) {
        return roadmap instanceof Section.Unavailable<?> gone
                ? since(gone.lastAnswer(), clock)
                : new Caution(false, null, true);
    }

    private static Caution since(@Nullable Instant lastAnswer, Clock clock) {
        boolean recent = lastAnswer != null && lastAnswer.plus(GOOD_FOR).isAfter(clock.instant());
        return new Caution(true, lastAnswer, recent);
    }
}
