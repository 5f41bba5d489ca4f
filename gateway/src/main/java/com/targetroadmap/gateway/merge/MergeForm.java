package com.targetroadmap.gateway.merge;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * What a lead has confirmed.
 *
 * @param into the customer that it is
 * @param merge what to undo
 */
@Serdeable
record MergeForm(
        @Nullable UUID id, @Nullable String into, @Nullable String merge) {

    MergeForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static MergeForm into(String into) {
        return new MergeForm(null, into, null);
    }

    MergeForm as(UUID id) {
        return new MergeForm(id, into, merge);
    }

    @Nullable
    UUID intoId() {
        return Chosen.id(into);
    }

    UUID mergeId() {
        return Objects.requireNonNullElseGet(Chosen.id(merge), Ids::fresh);
    }
}
