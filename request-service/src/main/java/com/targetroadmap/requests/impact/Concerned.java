package com.targetroadmap.requests.impact;

import com.targetroadmap.defaults.person.People;
import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.impact.Impact.Named;
import com.targetroadmap.requests.told.Verdict;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out whom a change of some items concerns. */
@Singleton
class Concerned {

    private static final int PEOPLE = 100;
    private static final int CUSTOMERS = 20;
    private static final int REQUESTS = 20;

    private final ImpactRows rows;
    private final People people;
    private final Customers customers;
    private final DealsConcerned deals;
    private final ToTell toTell;

    Concerned(ImpactRows rows, People people, Customers customers, DealsConcerned deals, ToTell toTell) {
        this.rows = rows;
        this.people = people;
        this.customers = customers;
        this.deals = deals;
        this.toTell = toTell;
    }

    /** @param toCome what would be said, by the ids of the items */
    @Transactional(readOnly = true)
    Impact by(Map<UUID, Verdict> toCome) {
        List<ImpactRows.OfItem> byItem = relabelled(toCome);
        List<UUID> items =
                byItem.stream().map(ImpactRows.OfItem::itemId).distinct().toList();
        return by(items, byItem, toTell.by(toCome));
    }

    private List<ImpactRows.OfItem> relabelled(Map<UUID, Verdict> toCome) {
        return rows.byItem(toCome.keySet()).stream()
                .filter(of -> of.label() != toCome.get(of.itemId()).label())
                .toList();
    }

    private Impact by(List<UUID> items, List<ImpactRows.OfItem> byItem, List<ToTell.Teller> tellers) {
        if (items.isEmpty()) {
            return Impact.ofWordsAlone(tellers.size(), shown(tellers, names(tellers, List.of(), List.of())));
        }
        List<ImpactRows.Group> owners = rows.byOwner(items, PEOPLE);
        List<ImpactRows.Group> asking = rows.byCustomer(items, CUSTOMERS);
        List<ImpactRows.First> first = first(items);
        Map<UUID, String> names = names(tellers, owners, first);
        Map<UUID, String> customerNames = customers.names(
                ids(asking.stream().map(ImpactRows.Group::id), first.stream().map(ImpactRows.First::customerId)));
        return new Impact(
                byItem.stream().mapToLong(ImpactRows.OfItem::requests).sum(),
                rows.customers(items),
                rows.owners(items),
                each(
                        byItem,
                        of -> new Impact.OfItem(of.itemId(), of.label(), of.requests(), of.customers(), of.owners())),
                each(owners, of -> new Impact.OfPerson(named(of.id(), names), of.requests(), of.customers())),
                each(asking, of -> new Impact.OfCustomer(named(of.id(), customerNames), of.requests())),
                tellers.size(),
                shown(tellers, names),
                each(
                        first,
                        of -> new Impact.First(
                                of.id(),
                                "REQ-" + of.number(),
                                of.title(),
                                of.itemId(),
                                of.label(),
                                named(of.customerId(), customerNames),
                                named(of.ownerId(), names))),
                deals.byState(items),
                deals.first(items));
    }

    /** An item after the other, as far as there is room. */
    private List<ImpactRows.First> first(List<UUID> items) {
        List<ImpactRows.First> found = new ArrayList<>();
        for (UUID item : items) {
            if (found.size() < REQUESTS) {
                found.addAll(rows.first(item, REQUESTS - found.size()));
            }
        }
        return found;
    }

    private Map<UUID, String> names(
            List<ToTell.Teller> tellers, List<ImpactRows.Group> owners, List<ImpactRows.First> first) {
        return people.names(ids(
                Stream.concat(
                        tellers.stream().limit(PEOPLE).map(ToTell.Teller::ownerId),
                        owners.stream().map(ImpactRows.Group::id)),
                first.stream().map(ImpactRows.First::ownerId)));
    }

    private static List<Impact.Teller> shown(List<ToTell.Teller> tellers, Map<UUID, String> names) {
        return tellers.stream()
                .limit(PEOPLE)
                .map(teller -> new Impact.Teller(named(teller.ownerId(), names), teller.requests()))
                .toList();
    }

    private static Collection<UUID> ids(Stream<UUID> some, Stream<UUID> others) {
        return Stream.concat(some, others).collect(Collectors.toSet());
    }

    private static Named named(UUID id, Map<UUID, String> names) {
        return new Named(id, names.getOrDefault(id, ""));
    }

    private static <T, R> List<R> each(List<T> list, Function<T, R> shown) {
        return list.stream().map(shown).toList();
    }
}
