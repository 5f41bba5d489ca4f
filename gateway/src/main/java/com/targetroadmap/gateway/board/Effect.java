package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.Impact;
import com.targetroadmap.gateway.roadmap.GuidanceChange;
import com.targetroadmap.gateway.roadmap.GuidanceChanges;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What a change of the roadmap does, and whom it concerns.
 *
 * @param concerned whose requests get another label, and who has told customers what is not so any more
 */
@Introspected
record Effect(GuidanceChanges changes, Section<Impact> concerned) {

    public List<Line> lines() {
        return changes.items().stream().map(this::line).toList();
    }

    /** Requests that promise their customers less than before. */
    public long weaker() {
        return lines().stream()
                .filter(line -> line.change().isWeaker())
                .mapToLong(Line::requests)
                .sum();
    }

    private Line line(GuidanceChange change) {
        return new Line(
                change,
                concerned.isLoaded(),
                concerned.isLoaded() ? concerned.value().requestsOf(change.itemId()) : 0);
    }

    /**
     * What one item says before and after.
     *
     * @param counted whether anybody knows how many requests there are
     * @param requests that get another label with it
     */
    @Introspected
    record Line(GuidanceChange change, boolean counted, long requests) {}
}
