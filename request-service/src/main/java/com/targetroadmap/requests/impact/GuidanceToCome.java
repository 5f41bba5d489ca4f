package com.targetroadmap.requests.impact;

import com.targetroadmap.requests.form.Form;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.told.Verdict;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What would be said about some items.
 *
 * @param items 1 to 100, each once
 */
@Serdeable
record GuidanceToCome(@Nullable List<OfItem> items) {

    /** As many as are previewed at once. */
    private static final int MOST = 100;

    /** The longest name of a wording. */
    private static final int KEY = 60;

    /** @param key which of the label's wordings; {@code null}: not known, any of them */
    @Serdeable
    record OfItem(
            @Nullable UUID itemId,
            @Nullable Label label,
            @Nullable String key) {}

    /** By the ids of the items. */
    Map<UUID, Verdict> read() {
        Form form = new Form();
        List<OfItem> all = items == null ? List.of() : items;
        if (all.isEmpty() || all.size() > MOST) {
            form.refuse("items", "Please name 1 to %d items.".formatted(MOST));
        } else if (areRepeated(all)) {
            form.refuse("items", "Please name each item once.");
        }
        for (int i = 0; i < Math.min(all.size(), MOST); i++) {
            check(form, "items[%d]".formatted(i), all.get(i));
        }
        form.check();
        return all.stream().collect(Collectors.toMap(OfItem::itemId, of -> new Verdict(of.label(), of.key())));
    }

    private static boolean areRepeated(List<OfItem> all) {
        return all.stream()
                        .map(of -> of == null ? null : of.itemId())
                        .distinct()
                        .count()
                < all.size();
    }

    private static void check(Form form, String field, @Nullable OfItem of) {
        if (of == null || of.itemId() == null || of.label() == null) {
            form.refuse(field, "Please name the item, and the label that it would have.");
        } else {
            form.optional(field + ".key", of.key(), KEY);
        }
    }
}
