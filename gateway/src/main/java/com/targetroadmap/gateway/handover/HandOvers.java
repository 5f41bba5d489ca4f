package com.targetroadmap.gateway.handover;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import com.targetroadmap.gateway.upstream.Outcome;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Gives requests to another owner, as request-service does it. */
@Singleton
class HandOvers {

    private final HandOversClient client;
    private final Neighbour service;

    HandOvers(HandOversClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    Outcome<HandedOver> one(Caller caller, UUID id, UUID handOverId, NewHandOver to) {
        return service.write(() -> client.one(caller, id, handOverId, to));
    }

    /** All of a person's requests; where there are many it goes on after the answer. */
    Outcome<AllHandedOver> all(Caller caller, UUID person, UUID handOverId, NewHandOver to) {
        return service.write(() -> client.all(caller, person, handOverId, to));
    }
}
