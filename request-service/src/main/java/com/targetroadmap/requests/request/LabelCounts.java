package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** How many requests have each label; labels without any are left out. */
@Singleton
class LabelCounts {

    /** Nobody counts further, not one's own either: it reads "1,000+". */
    static final int ENOUGH = 1_001;

    private final LabelCountRows rows;

    LabelCounts(LabelCountRows rows) {
        this.rows = rows;
    }

    Map<Label, Long> of(UUID owner) {
        return each(label -> rows.upTo(owner, label, ENOUGH));
    }

    Map<Label, Long> ofAll() {
        return each(label -> rows.upTo(label, ENOUGH));
    }

    private static Map<Label, Long> each(ToLongFunction<Label> count) {
        Map<Label, Long> counts = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            counts.put(label, count.applyAsLong(label));
        }
        counts.values().removeIf(number -> number == 0);
        return counts;
    }
}
