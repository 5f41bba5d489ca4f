package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.announcement.Audience;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which channels there are: those that the gateway asks for. One that was asked for the first time, or wasn't for a week,
 * begins with what happens from then on, so that switching it on tells nobody of last month.
 */
@Singleton
class Channels implements Audience {

    static final Duration SILENCE = Duration.ofDays(7);

    /** Kept no more exactly than that: asking often costs nothing. */
    private static final Duration EXACTLY = Duration.ofHours(1);

    private final ChannelRows rows;
    private final DeliveryRows deliveries;

    Channels(ChannelRows rows, DeliveryRows deliveries) {
        this.rows = rows;
        this.deliveries = deliveries;
    }

    @Transactional(readOnly = true)
    boolean areKnown(Collection<DeliveryChannel> asked, Instant now) {
        return inUse(now).stream()
                        .filter(one -> asked.contains(one.channel())
                                && one.askedAt().plus(EXACTLY).isAfter(now))
                        .count()
                == asked.size();
    }

    @Transactional
    void keep(Collection<DeliveryChannel> asked, Instant now) {
        deliveries.forget(now.minus(SILENCE));
        for (DeliveryChannel channel : asked) {
            rows.begin(channel, now);
            rows.beginAgain(channel, now.minus(SILENCE), now);
            rows.asked(channel, now);
        }
    }

    @Override
    public boolean isThere(Instant now) {
        return since(DeliveryChannel.SLACK_CHANNEL, now).isPresent();
    }

    /** From when on things are told by it; empty: nobody asks for it. Runs in the caller's transaction. */
    Optional<Instant> since(DeliveryChannel channel, Instant now) {
        return inUse(now).stream()
                .filter(one -> one.channel() == channel)
                .map(ChannelRows.InUse::since)
                .findFirst();
    }

    /** Those that a person has. Runs in the caller's transaction. */
    List<ChannelRows.InUse> personal(Instant now) {
        return inUse(now).stream()
                .filter(one -> one.channel().personal() != null)
                .toList();
    }

    private List<ChannelRows.InUse> inUse(Instant now) {
        return rows.askedFor(now.minus(SILENCE));
    }
}
