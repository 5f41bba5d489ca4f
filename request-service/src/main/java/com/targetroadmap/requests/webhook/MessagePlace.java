package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.api.Next;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** A place in the list of what was sent; opaque to clients. */
record MessagePlace(Instant at, UUID id) {

    private static final MessagePlace BEGINNING = new MessagePlace(Next.END, new UUID(-1, -1));

    static MessagePlace after(Message last) {
        return new MessagePlace(last.at(), last.id());
    }

    static MessagePlace parse(@Nullable String next) {
        return Next.parse(next, BEGINNING, 2, place -> new MessagePlace(place.time(0), place.id(1)));
    }

    @Override
    public String toString() {
        return Next.of(at, id);
    }
}
