package com.targetroadmap.gateway.insights;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;

/** What request-service counts of the team's work. */
@Singleton
class Counts {

    private static final int PAGE = 50;

    private final CountsClient client;
    private final Neighbour service;

    Counts(CountsClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    Asked<Insights> insights(Caller caller) {
        return service.ask(() -> client.insights(caller));
    }

    /**
     * What one of the numbers of insights is made of.
     *
     * @param next where the page before ended
     */
    Asked<CountedRequests> counted(Caller caller, String measure, @Nullable String next) {
        return service.ask(() -> client.counted(caller, measure, PAGE, next));
    }

    /**
     * Who asks for what.
     *
     * @param by {@code ITEM} or {@code THEME}
     * @param next where the page before ended
     */
    Asked<DemandPage> demand(Caller caller, String by, int limit, @Nullable String next) {
        return service.ask(() -> client.demand(caller, by, limit, next));
    }
}
