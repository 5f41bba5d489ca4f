package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.notice.Notice;
import com.targetroadmap.requests.notice.NoticesToSend;
import com.targetroadmap.requests.preference.Choosing;
import com.targetroadmap.requests.preference.Preferences;
import com.targetroadmap.requests.preference.When;
import com.targetroadmap.requests.team.Colleagues;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes deliveries of notices whose window is over: one for each request and person, and one a day for what isn't urgent.
 * Of several instances each takes other notices.
 */
@Singleton
class Addressing {

    private static final int AT_ONCE = 200;

    /** More than this many requests of one person at once are one message. */
    private static final int ONE_BY_ONE = 5;

    private final NoticesToSend notices;
    private final DeliveryRows rows;
    private final Channels channels;
    private final Choosing choosing;
    private final Colleagues colleagues;

    Addressing(NoticesToSend notices, DeliveryRows rows, Channels channels, Choosing choosing, Colleagues colleagues) {
        this.notices = notices;
        this.rows = rows;
        this.channels = channels;
        this.choosing = choosing;
        this.colleagues = colleagues;
    }

    /** @return whether there may be more to do */
    @Transactional
    boolean some(Instant now) {
        List<Notice> due = notices.due(now, AT_ONCE);
        due.stream()
                .collect(Collectors.groupingBy(Notice::personId))
                .forEach((person, all) ->
                        colleagues.lastSeen(person).ifPresent(receiver -> address(receiver, all, now)));
        notices.settled(due);
        return due.size() >= AT_ONCE;
    }

    private void address(Caller receiver, List<Notice> all, Instant now) {
        if (receiver.mail() == null) {
            return;
        }
        Preferences preferences = choosing.of(receiver);
        for (ChannelRows.InUse channel : channels.personal(now)) {
            Map<When, List<Notice>> some = all.stream()
                    .filter(notice -> !notice.at().isBefore(channel.since()))
                    .collect(Collectors.groupingBy(notice ->
                            preferences.when(notice.kind(), channel.channel().personal())));
            atOnce(receiver.id(), channel.channel(), some.getOrDefault(When.AT_ONCE, List.of()), now);
            daily(receiver.id(), channel.channel(), some.getOrDefault(When.DIGEST, List.of()), preferences, now);
        }
    }

    private void atOnce(UUID person, DeliveryChannel channel, List<Notice> some, Instant now) {
        Collection<List<Notice>> byRequest = some.stream()
                .collect(Collectors.groupingBy(notice -> notice.requestId() == null ? notice.id() : notice.requestId()))
                .values();
        if (byRequest.size() > ONE_BY_ONE) {
            keep(Delivery.due(UUID.randomUUID(), person, channel, true, now), some);
        } else {
            byRequest.forEach(of -> keep(Delivery.due(UUID.randomUUID(), person, channel, false, now), of));
        }
    }

    private void keep(Delivery delivery, List<Notice> some) {
        rows.save(delivery);
        some.forEach(notice -> rows.put(delivery.id(), notice.id()));
    }

    private void daily(UUID person, DeliveryChannel channel, List<Notice> some, Preferences preferences, Instant now) {
        if (!some.isEmpty()) {
            UUID digest = rows.digest(person, channel)
                    .map(Delivery::id)
                    .orElseGet(() -> begun(person, channel, preferences, now));
            some.forEach(notice -> rows.put(digest, notice.id()));
        }
    }

    /** Whoever moves west may have had that day's. */
    private UUID begun(UUID person, DeliveryChannel channel, Preferences preferences, Instant now) {
        LocalDate day = DigestTime.next(now, preferences.zoneId());
        while (rows.addDigest(UUID.randomUUID(), person, channel, day, DigestTime.on(day, preferences.zoneId()), now)
                == 0) {
            day = day.plusDays(1);
        }
        return rows.digest(person, channel).orElseThrow().id();
    }
}
