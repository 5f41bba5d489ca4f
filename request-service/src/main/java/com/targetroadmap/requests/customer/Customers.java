package com.targetroadmap.requests.customer;

import com.targetroadmap.requests.form.Like;
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

    Customers(CustomerRows rows) {
        this.rows = rows;
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
        String start = words == null ? "" : Like.escaped(CustomerName.key(words));
        return rows.like(start + "%", "% " + start + "%", SUGGESTIONS);
    }

    private Customer made(String name, String key) {
        rows.insert(UUID.randomUUID(), name, key);
        return rows.findByNameKey(key).orElseThrow();
    }
}
