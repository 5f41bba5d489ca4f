package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.guidance.Guidance;
import com.targetroadmap.roadmap.guidance.GuidanceOfItems;
import com.targetroadmap.roadmap.ownline.Expiry;
import com.targetroadmap.roadmap.product.ProductNames;
import com.targetroadmap.roadmap.writing.Changes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a change, looks at what became of the guidance, and takes everything back. So a preview can't differ from the
 * effect: it is the effect. Nothing of it is told: facts are written with a commit only.
 */
@Singleton
class DryRun {

    private static final int AT_ONCE = 400;

    private final Items items;
    private final GuidanceOfItems guidance;
    private final ProductNames products;
    private final Expiry lines;
    private final Changes changes;
    private final TransactionOperations<Connection> transactions;

    DryRun(
            Items items,
            GuidanceOfItems guidance,
            ProductNames products,
            Expiry lines,
            Changes changes,
            TransactionOperations<Connection> transactions) {
        this.items = items;
        this.guidance = guidance;
        this.products = products;
        this.lines = lines;
        this.changes = changes;
        this.transactions = transactions;
    }

    /**
     * @param touched the items that the change can make read differently
     * @param change what it returns is the answer's as well
     * @throws com.targetroadmap.defaults.problem.Problem as the change itself would
     */
    <T, R> R of(Supplier<Collection<UUID>> touched, Supplier<T> change, Function<Result<T>, R> answer) {
        return transactions.executeWrite(status -> {
            changes.begin();
            Collection<UUID> ids = touched.get();
            Map<UUID, Guidance> before = of(ids);
            T changed = change.get();
            lines.endWhatIsOver();
            R result = answer.apply(new Result<>(changed, between(before, of(ids))));
            status.setRollbackOnly();
            return result;
        });
    }

    /**
     * @param changed what the change returned
     * @param differences in no order
     */
    record Result<T>(T changed, List<GuidanceChange> differences) {}

    private Map<UUID, Guidance> of(Collection<UUID> ids) {
        Map<UUID, Guidance> all = new HashMap<>();
        inParts(ids).forEach(part -> all.putAll(guidance.of(part)));
        return all;
    }

    private List<GuidanceChange> between(Map<UUID, Guidance> before, Map<UUID, Guidance> after) {
        Map<UUID, String> names = products.whereSeveral();
        return inParts(before.keySet()).stream()
                .flatMap(part -> items.findByIdIn(part).stream())
                .map(item -> Optional.ofNullable(after.get(item.id()))
                        .map(now -> GuidanceChange.of(item, names, before.get(item.id()), now)))
                .flatMap(Optional::stream)
                .filter(GuidanceChange::isAny)
                .toList();
    }

    private static List<List<UUID>> inParts(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
