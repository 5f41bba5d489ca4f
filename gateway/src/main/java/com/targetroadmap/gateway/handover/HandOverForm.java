package com.targetroadmap.gateway.handover;

import com.targetroadmap.gateway.page.Chosen;
import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/** Who was chosen. */
@Serdeable
record HandOverForm(
        @Nullable UUID id, @Nullable String to, @Nullable String from) {

    HandOverForm {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static HandOverForm blank() {
        return new HandOverForm(null, null, null);
    }

    HandOverForm as(UUID id) {
        return new HandOverForm(id, to, from);
    }

    NewHandOver handOver() {
        return new NewHandOver(Chosen.id(to), Chosen.id(from));
    }
}
