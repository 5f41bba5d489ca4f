package com.targetroadmap.gateway.phases;

import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.PhaseText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * A phase as a product manager typed it.
 *
 * @param id of a new one
 * @param version of the phase that the product manager has seen
 */
@Serdeable
record PhaseForm(
        @Nullable UUID id,
        long version,
        @Nullable String productId,
        @Nullable String name,
        @Nullable String goal) {

    PhaseForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static PhaseForm blank(String product) {
        return new PhaseForm(Ids.fresh(), 0, product, null, null);
    }

    /** What was typed, or the phase as it is. */
    static PhaseForm orAbout(@Nullable PhaseForm typed, Section<BoardPhase> known) {
        if (typed != null || !known.isLoaded()) {
            return typed == null ? blank("") : typed;
        }
        BoardPhase phase = known.value();
        return new PhaseForm(phase.id(), phase.version(), null, phase.name(), phase.goal());
    }

    /** Sent again, it is about what somebody else has written meanwhile. */
    PhaseForm after(Trouble trouble) {
        return new PhaseForm(trouble.idAfter(id), trouble.versionAfter(version), productId, name, goal);
    }

    PhaseText text(@Nullable UUID product) {
        return new PhaseText(product, filled(name), filled(goal));
    }

    PhaseText changes() {
        return new PhaseText(null, filled(name), filled(goal));
    }

    private static String filled(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
