package com.targetroadmap.requests.merge;

import com.targetroadmap.requests.customer.Customers;
import com.targetroadmap.requests.customer.Merge;
import com.targetroadmap.requests.customer.Merges;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Merges as people read them; each customer by the name of its own. */
@Singleton
class MergeReading {

    private static final int NAMES = 50;
    private static final int ENOUGH = 1_001;

    private final Merges merges;
    private final Merging merging;
    private final Customers customers;
    private final MergeCounts counts;

    MergeReading(Merges merges, Merging merging, Customers customers, MergeCounts counts) {
        this.merges = merges;
        this.merging = merging;
        this.customers = customers;
        this.counts = counts;
    }

    @Transactional(readOnly = true)
    ShownMerge one(UUID id) {
        Merge merge = merges.findById(id).orElseThrow(Merging::notThere);
        Map<UUID, String> names = customers.ownNames(Set.of(merge.customerId(), merge.intoId()));
        return new ShownMerge(
                id, named(merge.customerId(), names), named(merge.intoId(), names), merge.at(), merge.undoneAt());
    }

    @Transactional(readOnly = true)
    MergePreview preview(UUID customer, @Nullable UUID wanted) {
        UUID into = merging.into(customer, wanted);
        Map<UUID, String> names = customers.ownNames(Set.of(customer, into));
        List<UUID> merged =
                merges.into(customer, NAMES).stream().map(Merge::customerId).toList();
        return new MergePreview(
                named(customer, names),
                named(into, names),
                counts.requests(customer, ENOUGH),
                counts.deals(customer, ENOUGH),
                customers.ownNames(merged).values().stream().sorted().toList());
    }

    private static ShownMerge.Named named(UUID id, Map<UUID, String> names) {
        return new ShownMerge.Named(id, names.getOrDefault(id, ""));
    }
}
