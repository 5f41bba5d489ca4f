package com.targetroadmap.gateway.story;

import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.UUID;

/** A short form of the request's owner: an answer, a reason for taking back. */
@Serdeable
record Reply(@Nullable UUID id, @Nullable String text) {

    Reply {
        id = Objects.requireNonNullElseGet(id, Ids::fresh);
    }

    static Reply blank() {
        return new Reply(Ids.fresh(), null);
    }

    Reply as(UUID id) {
        return new Reply(id, text);
    }

    String words() {
        return Objects.requireNonNullElse(text, "");
    }

    @Nullable
    String wordsIfAny() {
        return words().isBlank() ? null : text;
    }
}
