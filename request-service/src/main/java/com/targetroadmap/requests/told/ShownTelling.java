package com.targetroadmap.requests.told;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What was told, or left untold.
 *
 * @param words {@code null} where nothing was told
 * @param who a person's name
 */
@Serdeable
public record ShownTelling(
        Telling.Kind kind,
        Label label,
        @Nullable String words,
        @Nullable String who,
        Instant at) {

    public static ShownTelling of(Telling telling, @Nullable String who) {
        return new ShownTelling(telling.kind(), telling.label(), telling.words(), who, telling.at());
    }
}
