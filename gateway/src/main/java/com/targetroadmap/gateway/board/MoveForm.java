package com.targetroadmap.gateway.board;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.MoveBody;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A move as a product manager typed it.
 *
 * @param id of the move
 * @param version of the item that the product manager has seen
 * @param confirmed whether the second step of a release was taken
 */
@Serdeable
record MoveForm(
        @Nullable UUID id,
        long version,
        @Nullable String to,
        @Nullable String phaseId,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason,
        @Nullable String confirmed) {

    private static final String RELEASED = "RELEASED";

    MoveForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
        to = Objects.requireNonNullElse(to, "");
    }

    static MoveForm blank(String to, String phaseId) {
        return new MoveForm(Ids.fresh(), 0, to, phaseId, null, null, null, null);
    }

    MoveForm as(UUID id, long version) {
        return new MoveForm(id, version, to, phaseId, whoCanHaveIt, reason, customerReason, confirmed);
    }

    /** Everyone in sales reads a release at once: nobody makes one with a slip of the hand. */
    Optional<Trouble> hesitation() {
        if (!to.equals(RELEASED) || filled(confirmed) != null) {
            return Optional.empty();
        }
        Problem problem = Problem.invalidInput("A release is confirmed.");
        if (filled(whoCanHaveIt) == null) {
            problem.field("whoCanHaveIt", "Say who can have it: everyone, or the limits in words.");
        }
        return Optional.of(Trouble.of(problem.field("confirmed", "Tick this to release it.")));
    }

    /** Whether anything was written that must not be lost. */
    public boolean isFilled() {
        return Stream.of(whoCanHaveIt, reason, customerReason).anyMatch(text -> filled(text) != null);
    }

    public boolean isSure() {
        return filled(confirmed) != null;
    }

    MoveBody body() {
        return new MoveBody(
                filled(to), Chosen.id(phaseId), filled(whoCanHaveIt), filled(reason), filled(customerReason));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
