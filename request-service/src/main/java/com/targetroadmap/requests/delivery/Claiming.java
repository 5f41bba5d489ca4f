package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.announcement.AnnouncementsToSend;
import com.targetroadmap.requests.notice.NoticesToSend;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives what is due to whoever sends it, to one at a time, with what it holds. */
@Singleton
class Claiming {

    private final DeliveryRows rows;
    private final NoticesToSend notices;
    private final AnnouncementsToSend announcements;
    private final AllContents contents;

    Claiming(DeliveryRows rows, NoticesToSend notices, AnnouncementsToSend announcements, AllContents contents) {
        this.rows = rows;
        this.notices = notices;
        this.announcements = announcements;
        this.contents = contents;
    }

    @Transactional(readOnly = true)
    boolean isAnythingDue(Collection<DeliveryChannel> channels, Instant now) {
        return rows.anyDue(names(channels), now) > 0 || notices.areAnyDue(now) || announcements.areAnyDue(now);
    }

    @Transactional(readOnly = true)
    List<ClaimedDelivery> again(UUID claim) {
        return rows.claimedBy(claim).stream()
                .map(delivery -> contents.of(delivery).shown(delivery))
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional
    List<ClaimedDelivery> take(UUID claim, Collection<DeliveryChannel> channels, int limit, Instant now) {
        List<ClaimedDelivery> taken = new ArrayList<>();
        for (Delivery delivery : rows.due(names(channels), now, limit)) {
            if (delivery.attempt() >= Delivery.ATTEMPTS) {
                rows.update(delivery.givenUp(null, "Whoever was to send it said nothing of it, again and again.", now));
            } else {
                take(delivery, claim, now).ifPresent(taken::add);
            }
        }
        return taken;
    }

    private static List<String> names(Collection<DeliveryChannel> channels) {
        return channels.stream().map(Enum::name).toList();
    }

    /** Without anything left to tell there is no message. */
    private Optional<ClaimedDelivery> take(Delivery delivery, UUID claim, Instant now) {
        Delivery claimed = delivery.claimed(claim, now);
        Optional<ClaimedDelivery> shown = contents.of(delivery).taken(claimed);
        if (shown.isEmpty()) {
            rows.delete(delivery);
        } else {
            rows.update(claimed);
        }
        return shown;
    }
}
