package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.notice.Notice;
import com.targetroadmap.requests.notice.NoticeReading;
import com.targetroadmap.requests.notice.NoticesToSend;
import com.targetroadmap.requests.notice.ShownNotice;
import com.targetroadmap.requests.preference.Choosing;
import com.targetroadmap.requests.preference.Preferences;
import com.targetroadmap.requests.preference.When;
import com.targetroadmap.requests.team.Colleagues;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The notices of one person, with that person's rights and as they chose. */
@Singleton
class ToPeople implements Contents {

    /** More than anybody reads in a message. */
    private static final int MOST = 200;

    private final DeliveryRows rows;
    private final NoticesToSend notices;
    private final NoticeReading reading;
    private final Choosing choosing;
    private final Colleagues colleagues;

    ToPeople(
            DeliveryRows rows, NoticesToSend notices, NoticeReading reading, Choosing choosing, Colleagues colleagues) {
        this.rows = rows;
        this.notices = notices;
        this.reading = reading;
        this.choosing = choosing;
        this.colleagues = colleagues;
    }

    @Override
    public Optional<ClaimedDelivery> shown(Delivery delivery) {
        return colleagues.lastSeen(delivery.personId()).flatMap(to -> shown(delivery, to, false));
    }

    /** Whoever has read it meanwhile needs no message of it, unless somebody had it sent again. */
    @Override
    public Optional<ClaimedDelivery> taken(Delivery delivery) {
        Optional<ClaimedDelivery> shown =
                colleagues.lastSeen(delivery.personId()).flatMap(to -> shown(delivery, to, !delivery.isSentAgain()));
        if (shown.isPresent()) {
            notices.sent(rows.holds(delivery.id(), Integer.MAX_VALUE));
        }
        return shown;
    }

    private Optional<ClaimedDelivery> shown(Delivery delivery, Caller to, boolean onlyUnread) {
        Preferences preferences = choosing.of(to);
        List<Notice> held = rows.holds(delivery.id(), MOST + 1);
        List<ShownNotice> shown = reading.shown(held.subList(0, Math.min(MOST, held.size())), to).stream()
                .filter(notice -> notice.unread() || !onlyUnread)
                .filter(notice ->
                        preferences.when(notice.kind(), delivery.channel().personal()) != When.NEVER)
                .filter(ShownNotice::holds)
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimedDelivery.of(delivery, to, preferences, shown, held.size() > MOST));
    }
}
