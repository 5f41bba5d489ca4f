package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.feed.Facts;
import com.targetroadmap.requests.demand.StaleDemand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whose requests are whose, when customers turn out to be one, or two. */
@Singleton
public class CustomersOfRequests {

    private final Requests requests;
    private final StaleDemand demand;
    private final Facts facts;

    CustomersOfRequests(Requests requests, StaleDemand demand, Facts facts) {
        this.requests = requests;
        this.demand = demand;
        this.facts = facts;
    }

    /** From now on, in the running transaction; whoever counts customers hears of it. */
    public void belongTo(UUID customer, Collection<UUID> ids) {
        List<Request> changed =
                requests.hold(ids).stream().map(request -> request.of(customer)).toList();
        requests.updateAll(changed);
        changed.forEach(request -> demand.changed(null, request.itemId()));
        changed.forEach(request -> facts.tell(RequestFact.of(request)));
    }
}
