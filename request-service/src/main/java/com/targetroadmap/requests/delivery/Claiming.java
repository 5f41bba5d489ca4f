package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.notice.Notice;
import com.targetroadmap.requests.notice.NoticeReading;
import com.targetroadmap.requests.notice.NoticesToSend;
import com.targetroadmap.requests.notice.ShownNotice;
import com.targetroadmap.requests.preference.Channel;
import com.targetroadmap.requests.preference.Choosing;
import com.targetroadmap.requests.preference.Preferences;
import com.targetroadmap.requests.preference.When;
import com.targetroadmap.requests.team.Colleagues;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives what is due to whoever sends it, to one at a time, and reads for its receiver what it holds. */
@Singleton
class Claiming {

    /** More than anybody reads in a message. */
    private static final int MOST = 200;

    private final DeliveryRows rows;
    private final NoticesToSend notices;
    private final NoticeReading reading;
    private final Choosing choosing;
    private final Colleagues colleagues;

    Claiming(
            DeliveryRows rows, NoticesToSend notices, NoticeReading reading, Choosing choosing, Colleagues colleagues) {
        this.rows = rows;
        this.notices = notices;
        this.reading = reading;
        this.choosing = choosing;
        this.colleagues = colleagues;
    }

    @Transactional(readOnly = true)
    boolean isAnythingDue(Collection<Channel> channels, Instant now) {
        return rows.anyDue(names(channels), now) > 0 || notices.areAnyDue(now);
    }

    @Transactional(readOnly = true)
    List<ClaimedDelivery> again(UUID claim) {
        return rows.claimedBy(claim).stream()
                .map(delivery -> shown(delivery, false))
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional
    List<ClaimedDelivery> take(UUID claim, Collection<Channel> channels, int limit, Instant now) {
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

    private static List<String> names(Collection<Channel> channels) {
        return channels.stream().map(Enum::name).toList();
    }

    /** Without anything left to tell there is no message. */
    private Optional<ClaimedDelivery> take(Delivery delivery, UUID claim, Instant now) {
        Delivery claimed = delivery.claimed(claim, now);
        Optional<ClaimedDelivery> shown = shown(claimed, delivery.wasNeverClaimed());
        if (shown.isEmpty()) {
            rows.delete(delivery);
        } else {
            rows.update(claimed);
            notices.sent(rows.holds(delivery.id(), Integer.MAX_VALUE));
        }
        return shown;
    }

    private Optional<ClaimedDelivery> shown(Delivery delivery, boolean onlyUnread) {
        return colleagues.lastSeen(delivery.personId()).flatMap(to -> shown(delivery, to, onlyUnread));
    }

    private Optional<ClaimedDelivery> shown(Delivery delivery, Caller to, boolean onlyUnread) {
        Preferences preferences = choosing.of(to);
        List<Notice> held = rows.holds(delivery.id(), MOST + 1);
        List<ShownNotice> shown = reading.shown(held.subList(0, Math.min(MOST, held.size())), to).stream()
                .filter(notice -> notice.unread() || !onlyUnread)
                .filter(notice -> preferences.when(notice.kind(), delivery.channel()) != When.NEVER)
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimedDelivery.of(delivery, to, preferences, shown, held.size() > MOST));
    }
}
