package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.search.InOrder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests that were found by what they say, as one person may know of them (design.md, section 6). */
@Singleton
public class Asks {

    private final Requests requests;
    private final Surroundings surroundings;
    private final Demand demand;

    Asks(Requests requests, Surroundings surroundings, Demand demand) {
        this.requests = requests;
        this.surroundings = surroundings;
        this.demand = demand;
    }

    /** Those that aren't withdrawn, in this order; a duplicate is its original. Runs in the caller's transaction. */
    public List<KnownAsk> of(List<UUID> ids, Caller caller) {
        List<Request> found = originals(ids);
        Around around = surroundings.of(found, List.of(), List.of(), caller);
        Set<UUID> customers = Access.seesAll(caller)
                ? Set.of()
                : demand.customersOf(
                        caller.id(), found.stream().map(Request::customerId).collect(Collectors.toSet()));
        return found.stream()
                .map(request -> shown(request, around, caller, customers))
                .toList();
    }

    private static KnownAsk shown(Request request, Around around, Caller caller, Set<UUID> customers) {
        boolean seen = Access.sees(caller, request);
        return seen || customers.contains(request.customerId())
                ? KnownAsk.whole(request, around, seen, Access.owns(caller, request))
                : KnownAsk.nameless(request, around);
    }

    private List<Request> originals(List<UUID> ids) {
        List<Request> found = byId(ids);
        Map<UUID, Request> originals = byId(found.stream()
                        .map(request -> request.decision() == Decision.DUPLICATE ? request.originalId() : null)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Request::id, request -> request));
        Map<UUID, Request> once = new LinkedHashMap<>();
        for (Request request : found) {
            Request meant = request.decision() == Decision.DUPLICATE ? originals.get(request.originalId()) : request;
            if (meant.decision() != Decision.WITHDRAWN) {
                once.putIfAbsent(meant.id(), meant);
            }
        }
        return new ArrayList<>(once.values());
    }

    private List<Request> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : InOrder.of(ids, requests.findByIdIn(ids), Request::id);
    }
}
