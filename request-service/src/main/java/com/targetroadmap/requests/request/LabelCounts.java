package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** How many requests have each label; labels without any are left out. */
@Singleton
class LabelCounts {

    /** What is beyond one's own is counted to here: it reads "1,000+". */
    static final int ENOUGH = 1_001;

    private final LabelCountRows rows;

    LabelCounts(LabelCountRows rows) {
        this.rows = rows;
    }

    Map<Label, Long> of(UUID owner) {
        Map<Label, Long> counts = new EnumMap<>(Label.class);
        rows.of(owner).forEach(count -> counts.put(count.label(), count.number()));
        return counts;
    }

    Map<Label, Long> ofAll() {
        Map<Label, Long> counts = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            counts.put(label, rows.upTo(label, ENOUGH));
        }
        counts.values().removeIf(number -> number == 0);
        return counts;
    }
}
