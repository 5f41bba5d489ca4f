package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.api.Next;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/** A place in the list of people, which is ordered by name; opaque to clients. */
record PersonPlace(String nameKey, UUID id) {

    private static final PersonPlace BEGINNING = new PersonPlace("", new UUID(0, 0));

    static PersonPlace parse(@Nullable String next) {
        return Next.parse(next, BEGINNING, 2, place -> new PersonPlace(place.text(1), place.id(0)));
    }

    static PersonPlace after(Colleague last) {
        return new PersonPlace(last.nameKey(), last.personId());
    }

    @Override
    public String toString() {
        return Next.of(id, nameKey);
    }
}
