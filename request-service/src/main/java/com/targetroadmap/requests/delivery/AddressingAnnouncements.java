package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.announcement.Announcement;
import com.targetroadmap.requests.announcement.AnnouncementsToSend;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes one message of all announcements whose window is over: a phase that ends releases several items at once. Of several
 * instances each takes other ones.
 */
@Singleton
class AddressingAnnouncements {

    /** What fits into one message. */
    private static final int AT_ONCE = 10;

    private final AnnouncementsToSend announcements;
    private final DeliveryRows rows;
    private final Channels channels;

    AddressingAnnouncements(AnnouncementsToSend announcements, DeliveryRows rows, Channels channels) {
        this.announcements = announcements;
        this.rows = rows;
        this.channels = channels;
    }

    /** @return whether there may be more to do */
    @Transactional
    boolean some(Instant now) {
        List<Announcement> due = announcements.due(now, AT_ONCE);
        if (!due.isEmpty()) {
            Instant since = channels.since(DeliveryChannel.SLACK_CHANNEL, now).orElse(Instant.MAX);
            Map<Boolean, List<Announcement>> isHeard = due.stream()
                    .collect(Collectors.partitioningBy(one -> !one.at().isBefore(since)));
            announcements.forget(isHeard.get(false));
            address(isHeard.get(true), now);
        }
        return due.size() >= AT_ONCE;
    }

    private void address(List<Announcement> some, Instant now) {
        if (!some.isEmpty()) {
            Delivery delivery = rows.save(
                    Delivery.due(UUID.randomUUID(), null, DeliveryChannel.SLACK_CHANNEL, some.size() > 1, now));
            announcements.put(some, delivery.id());
        }
    }
}
