package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.search.PlainName;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who has signed in.
 *
 * @param nameKey the name however it is typed
 * @param answersCustomers whether requests can be this person's: sales and its leads
 * @param roles of the newest token, in order, with commas; {@code null} for who hasn't been here since it is kept
 * @param mail where this person gets mail, told to nobody else; {@code null} where no token has told
 * @param mailKey the same however it is typed
 */
@MappedEntity("colleague")
record Colleague(
        @Id UUID personId,
        String name,
        String nameKey,
        boolean answersCustomers,
        @Nullable String roles,
        @Nullable String mail,
        @Nullable String mailKey) {

    /** Each way in which a product manager's rights are kept. */
    static final List<String> DECIDING = List.of("PM", "PM,SALES", "PM,SALES_LEAD", "PM,SALES,SALES_LEAD");

    static Colleague of(Caller caller) {
        return new Colleague(
                caller.id(),
                caller.name(),
                PlainName.of(caller.name()),
                caller.is(Roles.SALES) || caller.is(Roles.SALES_LEAD),
                caller.roles().stream().sorted().collect(Collectors.joining(",")),
                caller.mail(),
                caller.mail() == null ? null : keyOf(caller.mail()));
    }

    static String keyOf(String mail) {
        return mail.toLowerCase(Locale.ROOT);
    }

    /** As this person is now: a token without an address says nothing about the one that is known. */
    Colleague now(Caller caller) {
        Colleague told = of(caller);
        return told.mail != null
                ? told
                : new Colleague(personId, told.name, told.nameKey, told.answersCustomers, told.roles, mail, mailKey);
    }

    boolean decides() {
        return roles != null && DECIDING.contains(roles);
    }

    Named named() {
        return new Named(personId, name);
    }

    @Serdeable
    record Named(UUID id, String name) {}
}
