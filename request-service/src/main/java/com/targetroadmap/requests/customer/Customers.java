package com.targetroadmap.requests.customer;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.requests.search.InOrder;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All customers. */
@Singleton
public class Customers {

    private static final int SUGGESTIONS = 20;

    private final CustomerRows rows;
    private final CustomerTails tails;
    private final Survivors survivors;
    private final KnownBy knownBy;

    Customers(CustomerRows rows, CustomerTails tails, Survivors survivors, KnownBy knownBy) {
        this.rows = rows;
        this.tails = tails;
        this.survivors = survivors;
        this.knownBy = knownBy;
    }

    /**
     * The customer of that name, or the one that it is merged into; made in the running transaction when nobody has
     * mentioned it yet. Two at once get the same one: the unique key decides, and who comes second waits for the first.
     */
    public UUID named(CustomerBody.Written meant, Caller caller) {
        String key = CustomerName.key(meant.name());
        UUID id = rows.findByNameKeyForUpdate(key)
                .orElseGet(() -> made(meant.name(), key))
                .id();
        knownBy.add(id, meant, caller);
        return survivors.of(id);
    }

    /** The names that customers go by today: of one that is merged into another, that one's. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, UUID> today = survivors.of(ids);
        Map<UUID, String> names = ownNames(today.values());
        return today.entrySet().stream()
                .filter(one -> names.containsKey(one.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> names.get(one.getValue())));
    }

    /** Also of one that is merged into another: what it was known by itself. */
    public List<CustomerDetails> details(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdIn(ids).stream().map(Customer::details).toList();
    }

    /** In the running transaction. Whether the caller may do so, the caller of this has looked at. */
    public void change(UUID id, EntityTag seen, CustomerChange change, Caller caller) {
        knownBy.change(id, seen, change, caller);
    }

    /** So that nothing new is made for them until the transaction ends. */
    public void hold(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(rows::findByIdForUpdate);
    }

    /** The names that they were made with, merged or not. */
    public Map<UUID, String> ownNames(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(Collectors.toUnmodifiableMap(Customer::id, Customer::name));
    }

    /** Ids of those with a word that begins so: some, by name. */
    public List<UUID> beginningWith(String words) {
        return words.isBlank()
                ? List.of()
                : like(words).stream().map(Customer::id).toList();
    }

    /** Whether a request for this name makes no new customer. */
    boolean isThere(String name) {
        return rows.findByNameKey(CustomerName.key(name)).isPresent();
    }

    /** Those with a word that begins so, by name; the first few of all without words. */
    @Transactional(readOnly = true)
    List<Customer> like(@Nullable String words) {
        return beginning(words == null ? "" : words, SUGGESTIONS);
    }

    List<Customer> beginning(String words, int limit) {
        List<Customer> found = tails.like(words, limit);
        Map<UUID, UUID> today = survivors.of(found.stream().map(Customer::id).toList());
        List<UUID> ids =
                found.stream().map(one -> today.get(one.id())).distinct().toList();
        return ids.isEmpty() ? List.of() : InOrder.of(ids, rows.findByIdIn(ids), Customer::id);
    }

    private Customer made(String name, String key) {
        UUID id = UUID.randomUUID();
        rows.insert(id, name, key);
        Customer made = rows.findByNameKey(key).orElseThrow();
        if (made.id().equals(id)) {
            tails.add(id, name);
        }
        return made;
    }
}
