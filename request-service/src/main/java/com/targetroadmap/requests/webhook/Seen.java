package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.request.Change;
import com.targetroadmap.requests.request.CustomerTold;
import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.Request;
import com.targetroadmap.requests.request.TriageLists;
import com.targetroadmap.requests.roadmap.ItemMoved;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a role may see of what happened (design.md, section 6). A webhook is nobody's owner: one with the role SALES sees of
 * requests what a salesperson sees of others', the item and its label, and no more. Items that sales may not see are named
 * to product managers' systems alone.
 */
@Singleton
class Seen {

    private final TriageLists requests;
    private final Customers customers;
    private final Items items;

    Seen(TriageLists requests, Customers customers, Items items) {
        this.requests = requests;
        this.customers = customers;
        this.items = items;
    }

    Around around(List<Change> changes) {
        return around(
                changes.stream().map(Change::requestId).collect(Collectors.toSet()),
                changes.stream()
                        .map(change -> change.after().itemId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    Optional<Event.Data> told(CustomerTold told, String role) {
        if (role.equals(Roles.SALES)) {
            return Optional.empty();
        }
        Around around = around(Set.of(told.requestId()), Set.of());
        return Optional.of(
                new Event.Data(around.request(told.requestId()), null, told.label(), null, null, null, null));
    }

    /** {@code null}: nothing that the role may know of. */
    static Event.@Nullable Data moved(ItemMoved move, String role, boolean isKnownToSales) {
        boolean product = role.equals(Roles.PM);
        if (!product && !isKnownToSales) {
            return null;
        }
        RoadmapItem after = move.after();
        return new Event.Data(
                null,
                new Event.OfItem(after.id(), after.nameForSales()),
                after.guidance().label(),
                move.before().guidance().label(),
                null,
                product ? after.stage() : null,
                product ? move.before().stage() : null);
    }

    private Around around(Set<UUID> requestIds, Set<UUID> itemIds) {
        Map<UUID, Request> found = byId(requests.findByIdIn(requestIds), Request::id);
        return new Around(
                found,
                customers.names(found.values().stream().map(Request::customerId).collect(Collectors.toSet())),
                itemIds.isEmpty() ? Map.of() : byId(items.findByIdIn(itemIds), RoadmapItem::id));
    }

    private static <T> Map<UUID, T> byId(Collection<T> found, Function<T, UUID> id) {
        return found.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** What requests point at, read once for all of them. */
    record Around(Map<UUID, Request> requests, Map<UUID, String> customers, Map<UUID, RoadmapItem> items) {

        Optional<Event.Data> of(Change change, EventKind kind, String role) {
            UUID itemId = change.after().itemId();
            RoadmapItem item = itemId == null ? null : items.get(itemId);
            boolean named = item != null && (role.equals(Roles.PM) || item.showToSales());
            boolean sales = role.equals(Roles.SALES);
            if (sales && (!named || change.after().decision() == Decision.WITHDRAWN)) {
                return Optional.empty();
            }
            return Optional.of(new Event.Data(
                    sales ? null : request(change.requestId()),
                    named ? new Event.OfItem(item.id(), item.nameForSales()) : null,
                    change.after().label(),
                    change.before() == null || sales ? null : change.before().label(),
                    kind == EventKind.REQUEST_DECIDED && !sales ? change.after().decision() : null,
                    null,
                    null));
        }

        Event.@Nullable OfRequest request(UUID id) {
            Request request = requests.get(id);
            return request == null
                    ? null
                    : new Event.OfRequest(
                            request.id(),
                            request.reference(),
                            request.title(),
                            customers.getOrDefault(request.customerId(), ""));
        }
    }
}
