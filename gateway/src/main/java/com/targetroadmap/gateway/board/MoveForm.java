package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.roadmap.MoveBody;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * A move as a product manager typed it.
 *
 * @param id of the move
 * @param version of the item that the product manager has seen
 */
@Serdeable
record MoveForm(
        @Nullable UUID id,
        long version,
        @Nullable String to,
        @Nullable String phaseId,
        @Nullable String whoCanHaveIt,
        @Nullable String reason,
        @Nullable String customerReason) {

    MoveForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
        to = Objects.requireNonNullElse(to, "");
    }

    static MoveForm blank(String to, String phaseId) {
        return new MoveForm(Ids.fresh(), 0, to, phaseId, null, null, null);
    }

    MoveForm as(UUID id, long version) {
        return new MoveForm(id, version, to, phaseId, whoCanHaveIt, reason, customerReason);
    }

    MoveBody body() {
        return new MoveBody(
                filled(to), Chosen.id(phaseId), filled(whoCanHaveIt), filled(reason), filled(customerReason));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
