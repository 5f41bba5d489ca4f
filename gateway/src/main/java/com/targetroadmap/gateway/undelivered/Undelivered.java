package com.targetroadmap.gateway.undelivered;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What has lately not arrived, for whoever has to do something about it. */
@Singleton
public final class Undelivered {

    private static final int LOOKED_AT = 50;
    private static final Duration LATELY = Duration.ofDays(7);

    private final GivenUpClient client;
    private final Neighbour service;
    private final Clock clock;

    Undelivered(GivenUpClient client, Neighbours neighbours, Clock clock) {
        this.client = client;
        this.service = neighbours.named("request-service");
        this.clock = clock;
    }

    /** How many of the newest messages were given up in the last seven days. */
    public Asked<Long> lately(Caller caller) {
        Instant since = clock.instant().minus(LATELY);
        return service.ask(() -> {
            GivenUp newest = client.list(caller, LOOKED_AT, null);
            return newest == null ? 0L : newest.since(since);
        });
    }
}
