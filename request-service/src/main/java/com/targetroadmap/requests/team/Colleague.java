package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.search.PlainName;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Somebody who has signed in.
 *
 * @param nameKey the name however it is typed
 * @param answersCustomers whether requests can be this person's: sales and its leads
 */
@MappedEntity("colleague")
record Colleague(@Id UUID personId, String name, String nameKey, boolean answersCustomers) {

    static Colleague of(Caller caller) {
        return new Colleague(
                caller.id(),
                caller.name(),
                PlainName.of(caller.name()),
                caller.is(Roles.SALES) || caller.is(Roles.SALES_LEAD));
    }

    Named named() {
        return new Named(personId, name);
    }

    @Serdeable
    record Named(UUID id, String name) {}
}
