package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.PeoplePage;
import com.targetroadmap.gateway.requests.Person;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What a decision can point at, and who decides. */
@Singleton
class Choices {

    private final ChoicesClient client;
    private final Neighbour service;

    Choices(ChoicesClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    /** Items that a request can be accepted into. */
    Asked<List<KnownItem>> items(Caller caller, @Nullable String words) {
        return service.ask(() -> {
            KnownItems found = client.items(caller, words);
            return found == null ? List.of() : found.items();
        });
    }

    /** Product managers, by name. */
    Asked<List<Person>> deciding(Caller caller) {
        return service.ask(() -> {
            PeoplePage all = client.deciding(caller);
            return all == null ? List.of() : all.people();
        });
    }

    Asked<List<KnownTheme>> themes(Caller caller) {
        return service.ask(() -> {
            KnownThemes all = client.themes(caller);
            return all == null ? List.of() : all.themes();
        });
    }

    /** Other requests of the same customer, the newest first. */
    Asked<List<CustomerRequest>> originals(Caller caller, UUID request) {
        return service.ask(() -> {
            KnownOriginals all = client.originals(caller, request);
            return all == null ? List.of() : all.requests();
        });
    }
}
