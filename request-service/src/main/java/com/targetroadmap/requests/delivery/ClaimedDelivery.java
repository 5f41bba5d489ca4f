package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.announcement.ShownAnnouncement;
import com.targetroadmap.requests.notice.ShownNotice;
import com.targetroadmap.requests.preference.Preferences;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A delivery for whoever sends it.
 *
 * @param id the same at each attempt, for whoever may get it twice
 * @param attempt from 1
 * @param digest of several things; otherwise of one request
 * @param to {@code null}: everybody in the channel
 * @param notices the oldest first, up to 200
 * @param announcements what everybody in the channel is told
 * @param more whether there are more
 */
@Serdeable
record ClaimedDelivery(
        UUID id,
        DeliveryChannel channel,
        int attempt,
        boolean digest,
        @Nullable Receiver to,
        List<ShownNotice> notices,
        List<ShownAnnouncement> announcements,
        boolean more) {

    static ClaimedDelivery of(
            Delivery delivery, Caller to, Preferences preferences, List<ShownNotice> notices, boolean more) {
        return new ClaimedDelivery(
                delivery.id(),
                delivery.channel(),
                delivery.attempt(),
                delivery.isDigest(),
                new Receiver(to.id(), to.name(), to.mail(), preferences.zone()),
                notices,
                List.of(),
                more);
    }

    static ClaimedDelivery toEverybody(Delivery delivery, List<ShownAnnouncement> announcements) {
        return new ClaimedDelivery(
                delivery.id(),
                delivery.channel(),
                delivery.attempt(),
                delivery.isDigest(),
                null,
                List.of(),
                announcements,
                false);
    }

    /** @param zone in which times are written for this person */
    @Serdeable
    record Receiver(UUID personId, String name, @Nullable String mail, String zone) {}
}
