package com.targetroadmap.gateway.phases;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.PhaseSequence;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One step of an upcoming phase among the others.
 *
 * @param seen the ids of the upcoming phases as the page has shown them
 * @param step {@code EARLIER} or {@code LATER}
 */
@Serdeable
record OrderForm(
        @Nullable String seen,
        @Nullable String phase,
        @Nullable String step) {

    /** The product whose phases the form was about. */
    @Nullable
    UUID productAmong(List<BoardPhase> all) {
        return all.stream()
                .filter(known -> known.id().equals(Chosen.id(phase)))
                .map(BoardPhase::productId)
                .findFirst()
                .orElse(null);
    }

    PhaseSequence sequence() {
        List<UUID> before = Arrays.stream(Objects.requireNonNullElse(seen, "").split(","))
                .map(Chosen::id)
                .filter(Objects::nonNull)
                .toList();
        return new PhaseSequence(before, after(before));
    }

    private List<UUID> after(List<UUID> before) {
        int from = before.indexOf(Chosen.id(phase));
        int to = "EARLIER".equals(step) ? from - 1 : from + 1;
        List<UUID> after = new ArrayList<>(before);
        if (from >= 0 && to >= 0 && to < after.size()) {
            Collections.swap(after, from, to);
        }
        return after;
    }
}
