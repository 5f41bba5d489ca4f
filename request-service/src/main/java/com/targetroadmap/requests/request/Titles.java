package com.targetroadmap.requests.request;

import com.targetroadmap.requests.search.Beginning;
import com.targetroadmap.requests.search.Tail;
import com.targetroadmap.requests.search.Tails;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Requests by the beginnings of the words of their titles. A title never changes; whose it is does. */
@Singleton
class Titles {

    private final TitleRows rows;

    Titles(TitleRows rows) {
        this.rows = rows;
    }

    void add(Request request) {
        for (Tail tail : Tails.of(request.ask().title())) {
            rows.insert(tail.bytes(), request.id(), request.ownerId());
        }
    }

    void follow(List<Request> requests, UUID owner) {
        requests.forEach(request ->
                Tails.of(request.ask().title()).forEach(tail -> rows.follow(tail.bytes(), request.id(), owner)));
    }

    /** Whether it is the first of this request's rows that begin so. */
    static boolean isFirst(TitleRows.Row row, Request request, Beginning words) {
        return Tails.of(request.ask().title()).stream()
                .map(Tail::bytes)
                .filter(tail -> Arrays.compareUnsigned(tail, words.from()) >= 0
                        && Arrays.compareUnsigned(tail, words.until()) < 0)
                .min(Arrays::compareUnsigned)
                .filter(first -> Arrays.equals(first, row.tail()))
                .isPresent();
    }

    /** In the order of the titles from those words on, behind a place. */
    List<TitleRows.Row> behind(Place.InTitles place, Beginning words, @Nullable UUID owner, int limit) {
        return owner == null
                ? rows.ofAll(place.tail(), place.id(), words.until(), limit)
                : rows.of(owner, place.tail(), place.id(), words.until(), limit);
    }
}
