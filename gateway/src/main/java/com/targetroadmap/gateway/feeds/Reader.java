package com.targetroadmap.gateway.feeds;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Ids;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Outcome;
import java.util.List;

/** One service as a reader of the other one's feed. */
final class Reader {

    private final String name;
    private final ReadersClient client;
    private final Neighbour service;

    Reader(String name, ReadersClient client, Neighbour service) {
        this.name = name;
        this.client = client;
        this.service = service;
    }

    String name() {
        return name;
    }

    Asked<List<Reading>> readings(Caller caller) {
        return service.ask(() -> client.all(caller));
    }

    Outcome<Reading> repair(Caller caller, String feed, Repair repair) {
        var id = Ids.fresh();
        return service.write(() -> client.repair(caller, feed, repair.door, id));
    }
}
