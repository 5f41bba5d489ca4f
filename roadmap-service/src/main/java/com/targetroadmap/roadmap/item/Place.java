package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.Next;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** A place in a stack of the board, after which its list goes on; opaque to clients. */
public record Place(long rank, Instant since, UUID id) {

    static final Place BEGINNING = new Place(Long.MIN_VALUE, Next.END, new UUID(0, 0));

    static Place after(Item last) {
        return new Place(last.boardRank(), last.stageSince(), last.id());
    }

    boolean isBeginning() {
        return this.equals(BEGINNING);
    }

    /** @throws Problem 400 when it is none */
    public static Place parse(@Nullable String next) {
        return Next.parse(next, BEGINNING, 3, place -> new Place(place.number(0), place.time(1), place.id(2)));
    }

    @Override
    public String toString() {
        return Next.of(rank, since, id);
    }
}
