package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.api.Next;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** A place in a part of the sales roadmap, after which its list goes on; opaque to clients. */
record Place(int customers, Instant since, UUID id) {

    /** The smallest id comes first in both databases. */
    static final Place BEGINNING = new Place(Integer.MAX_VALUE, Next.END, new UUID(0, 0));

    static Place after(PartLists.Line last) {
        return new Place(last.customers(), last.since(), last.id());
    }

    static Place parse(@Nullable String next) {
        return Next.parse(
                next, BEGINNING, 3, place -> new Place(Integer.parseInt(place.text(0)), place.time(1), place.id(2)));
    }

    @Override
    public String toString() {
        return Next.of(customers, since, id);
    }
}
