package com.targetroadmap.requests.customer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All customers. */
@Singleton
public class Customers {

    private static final int SUGGESTIONS = 20;

    private final CustomerRows rows;
    private final CustomerTails tails;

    Customers(CustomerRows rows, CustomerTails tails) {
        this.rows = rows;
        this.tails = tails;
    }

    /**
     * The customer of that name, made in the running transaction when nobody has mentioned it yet. Two at once get the
     * same one: the unique key decides, and who comes second waits for the first.
     */
    public UUID named(String name) {
        String key = CustomerName.key(name);
        return rows.findByNameKey(key).orElseGet(() -> made(name, key)).id();
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(Collectors.toUnmodifiableMap(Customer::id, Customer::name));
    }

    /** Those with a word that begins so, by name; the first few of all without words. */
    @Transactional(readOnly = true)
    List<Customer> like(@Nullable String words) {
        return tails.like(words == null ? "" : words, SUGGESTIONS);
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
