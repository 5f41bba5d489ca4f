package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/**
 * The button that takes a decision back.
 *
 * @param id of the undo
 * @param version of the request that the product manager has seen
 */
@Serdeable
record UndoForm(@Nullable UUID id, long version) {

    UndoForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }
}
