package com.targetroadmap.requests.notice;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Notices that nobody looks back to, read or not. Runs in the caller's transaction. */
@Singleton
public class OldNotices {

    private static final UUID FIRST = new UUID(0, 0);

    private final Notices notices;

    OldNotices(Notices notices) {
        this.notices = notices;
    }

    /**
     * From before a moment, the oldest first.
     *
     * @param after the last one that was looked at; {@code null}: none was
     */
    public List<UUID> before(Instant moment, @Nullable UUID after, int limit) {
        return notices.between(Objects.requireNonNullElse(after, FIRST), NoticeIds.at(moment), limit);
    }

    public void remove(Collection<UUID> some) {
        if (!some.isEmpty()) {
            notices.remove(some);
        }
    }
}
