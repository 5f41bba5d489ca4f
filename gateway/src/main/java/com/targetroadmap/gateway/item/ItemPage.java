package com.targetroadmap.gateway.item;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.requests.Impact;
import com.targetroadmap.gateway.roadmap.ItemHistory;
import com.targetroadmap.gateway.roadmap.OwnLine;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * One item with the moves that it allows.
 *
 * @param product its name; empty with one product
 * @param ownLine product's own words for what sales says
 * @param deals that its requests point at, each once: open, won and lost apart
 * @param done what was done a moment ago; empty otherwise
 */
@Introspected
record ItemPage(
        Frame frame,
        UUID id,
        Section<RoadmapItem> item,
        String product,
        Section<ItemHistory> history,
        Section<OwnLine> ownLine,
        Section<List<Impact.OfDeals>> deals,
        String done,
        @Nullable Trouble trouble) {

    /** One place further up, and down. */
    public int up() {
        return place(-1);
    }

    public int down() {
        return place(1);
    }

    private int place(int step) {
        return item.isLoaded() && item.value().priority() != null ? item.value().priority() + step : 1;
    }
}
