package com.targetroadmap.requests.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Takes what is due, in short transactions; where nothing is, nothing is written. */
@Singleton
class Claims {

    /** Whatever else is due comes with the next claim. */
    private static final int ROUNDS = 10;

    private final Channels channels;
    private final Addressing addressing;
    private final AddressingAnnouncements announcements;
    private final Claiming claiming;
    private final Clock clock;

    Claims(
            Channels channels,
            Addressing addressing,
            AddressingAnnouncements announcements,
            Claiming claiming,
            Clock clock) {
        this.channels = channels;
        this.addressing = addressing;
        this.announcements = announcements;
        this.claiming = claiming;
        this.clock = clock;
    }

    List<ClaimedDelivery> claim(UUID id, NewClaim body) {
        NewClaim.Read wanted = body.read();
        List<ClaimedDelivery> earlier = claiming.again(id);
        if (!earlier.isEmpty()) {
            return earlier;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!channels.areKnown(wanted.channels(), now)) {
            channels.keep(wanted.channels(), now);
        }
        if (!claiming.isAnythingDue(wanted.channels(), now)) {
            return List.of();
        }
        for (int round = 0; round < ROUNDS && some(now); round++) {
            // Each round is a transaction of its own.
        }
        return claiming.take(id, wanted.channels(), wanted.limit(), now);
    }

    private boolean some(Instant now) {
        boolean moreNotices = addressing.some(now);
        boolean moreAnnouncements = announcements.some(now);
        return moreNotices || moreAnnouncements;
    }
}
