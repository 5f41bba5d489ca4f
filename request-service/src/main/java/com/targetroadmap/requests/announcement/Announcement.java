package com.targetroadmap.requests.announcement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What a channel is told of an item.
 *
 * @param kind {@code null}: nothing for now, although the channel knows it otherwise ({@link News})
 * @param wasAvailable whether the channel knew it as available before: when that is true again there is nothing to tell
 * @param isOpen nobody has sent it yet, so what comes next takes its place; at most one of an item is
 * @param waitsUntil when it is to be sent, should something undo it before; {@code null}: that is settled
 * @param deliveryId the message that it is in; it ends with that
 */
@MappedEntity("announcement")
public record Announcement(
        @Id UUID id,
        UUID itemId,
        @Nullable AnnouncementKind kind,
        Instant at,
        boolean wasAvailable,
        boolean isOpen,
        @Nullable Instant waitsUntil,
        @Nullable UUID deliveryId) {

    static Announcement of(UUID itemId, News news, Instant at, @Nullable Instant waitsUntil) {
        return new Announcement(
                UUID.randomUUID(), itemId, news.kind(), at, news.wasAvailable(), true, waitsUntil, null);
    }

    News news() {
        return new News(wasAvailable, kind);
    }
}
