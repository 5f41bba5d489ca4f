package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.page.Chosen;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was on the page; whatever wasn't hasn't been read.
 *
 * @param ids of its notices, with spaces
 * @param upTo the newest one of those that come after the page, and count as read with it
 */
@Serdeable
record ReadForm(@Nullable String ids, @Nullable String upTo) {

    private static final int MOST = 200;

    /** {@code null}: there was nothing on it. */
    @Nullable
    Read read() {
        List<UUID> some = Stream.of(Objects.requireNonNullElse(ids, "").split(" ", -1))
                .map(Chosen::id)
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
        UUID last = Chosen.id(upTo);
        return some.isEmpty() && last == null ? null : new Read(some, last);
    }
}
