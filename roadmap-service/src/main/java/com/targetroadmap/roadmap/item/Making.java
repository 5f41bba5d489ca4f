package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.writing.Origin;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** When an item was made, by whom and out of what; one that came from a request names nobody here. */
record Making(Instant at, @Nullable UUID by, @Nullable String fingerprint) {

    static Making of(Item item) {
        return new Making(item.madeAt(), item.madeBy(), item.fingerprint());
    }

    static Making by(Origin origin, Instant at) {
        return new Making(at, origin.person(), origin.fingerprint());
    }

    static Making fromRequest(Instant at) {
        return new Making(at, null, null);
    }
}
