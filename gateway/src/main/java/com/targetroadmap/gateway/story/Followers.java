package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who is told what the owner of a request is told. */
@Singleton
class Followers {

    private final FollowersClient client;
    private final Neighbour service;

    Followers(FollowersClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    Asked<Following> of(Caller caller, UUID request) {
        return service.ask(() -> client.of(caller, request));
    }

    /** Saying it twice is saying it once. */
    Outcome<Following> follow(Caller caller, UUID request, boolean following) {
        return service.write(() -> client.follow(caller, request, new FollowersClient.Wish(following)));
    }
}
