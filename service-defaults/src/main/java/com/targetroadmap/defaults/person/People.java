package com.targetroadmap.defaults.person;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The people this service has met. Everything else refers to them by id; their names are looked up here. */
@Singleton
@Requires(beans = DataSource.class)
public class People {

    private final PersonRows rows;

    People(PersonRows rows) {
        this.rows = rows;
    }

    /** Keeps the caller, or the caller's new name, in the running transaction. */
    public UUID remember(Caller caller) {
        Person person = Person.of(caller);
        Person known = rows.findById(person.id()).orElse(null);
        if (known == null) {
            rows.insert(person.id(), person.issuer(), person.subject(), person.name());
        } else if (!known.equals(person)) {
            rows.update(person);
        }
        return person.id();
    }

    /** The names of those who are known; an id without a name is left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name));
    }
}
