package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;

/** Passes calls of the public API on to a service in the name of a person, and the service's answers back. */
@Singleton
public final class Relay {

    private final Map<String, HttpClient> clients;
    private final Neighbours neighbours;

    Relay(
            @Client("roadmap-service") HttpClient roadmap,
            @Client("request-service") HttpClient requests,
            Neighbours neighbours) {
        this.clients = Map.of("roadmap-service", roadmap, "request-service", requests);
        this.neighbours = neighbours;
    }

    public Section<Passed> read(String service, Caller caller, Supplier<MutableHttpRequest<?>> call) {
        return neighbours
                .named(service)
                .ask(() -> answer(service, caller, call.get()))
                .section();
    }

    /** @param repeatable whether the same call again does nothing more, so that it can be made once more when it is cut */
    public Outcome<Passed> write(
            String service, Caller caller, boolean repeatable, Supplier<MutableHttpRequest<?>> call) {
        Supplier<Passed> write = () -> answer(service, caller, call.get());
        Neighbour neighbour = neighbours.named(service);
        return repeatable ? neighbour.write(write) : neighbour.writeOnce(write);
    }

    private Passed answer(String service, Caller caller, MutableHttpRequest<?> call) {
        HttpRequest<?> request = call.setAttribute(InTheNameOf.CALLER, caller);
        try {
            return Passed.of(clients.get(service).toBlocking().exchange(request, String.class));
        } catch (HttpClientResponseException e) {
            if (Failure.isRefusal(e)) {
                return Passed.of(e.getResponse());
            }
            throw e;
        }
    }
}
