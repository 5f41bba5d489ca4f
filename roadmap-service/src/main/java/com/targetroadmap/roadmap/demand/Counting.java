package com.targetroadmap.roadmap.demand;

import com.targetroadmap.roadmap.known.KnownToSales;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts demand by what each fact changes. One reader at a time applies facts, and what a request was before stands in
 * this service's own copy, so the counts are exact however often a fact comes.
 */
@Singleton
class Counting {

    private final DemandRows rows;
    private final KnownToSales known;
    private final Changes changes;

    Counting(DemandRows rows, KnownToSales known, Changes changes) {
        this.rows = rows;
        this.known = known;
        this.changes = changes;
    }

    void change(@Nullable Ask before, @Nullable Ask after) {
        Want from = Want.of(before);
        Want to = Want.of(after);
        if (!Objects.equals(from, to)) {
            changes.begin();
            Optional.ofNullable(from).ifPresent(this::less);
            Optional.ofNullable(to).ifPresent(this::more);
            items(from, to).forEach(known::refresh);
        }
    }

    private void more(Want want) {
        boolean isNew = rows.addToCustomer(want.item(), want.customer(), 1) == 0;
        if (isNew) {
            rows.beginCustomer(want.item(), want.customer());
        }
        if (rows.add(want.item(), isNew ? 1 : 0, 1) == 0) {
            rows.begin(want.item());
        }
    }

    private void less(Want want) {
        rows.addToCustomer(want.item(), want.customer(), -1);
        int gone = rows.endCustomer(want.item(), want.customer());
        rows.add(want.item(), -gone, -1);
        rows.end(want.item());
    }

    private static Set<UUID> items(@Nullable Want from, @Nullable Want to) {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .map(Want::item)
                .collect(Collectors.toSet());
    }

    /** What a request adds to demand. */
    private record Want(UUID item, UUID customer) {

        /** {@code null} for a request that is withdrawn or points at nothing. */
        static @Nullable Want of(@Nullable Ask ask) {
            return ask == null || ask.itemId() == null || ask.withdrawn()
                    ? null
                    : new Want(ask.itemId(), ask.customerId());
        }
    }
}
