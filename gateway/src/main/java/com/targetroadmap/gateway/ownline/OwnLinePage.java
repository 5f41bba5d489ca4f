package com.targetroadmap.gateway.ownline;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import com.targetroadmap.gateway.roadmap.OwnLine;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What sales says about one item, and product's own words for it.
 *
 * @param form what was typed; the newest line before anything was
 */
@Introspected
record OwnLinePage(
        Frame frame,
        UUID id,
        Section<RoadmapItem> item,
        Section<OwnLine> line,
        OwnLineForm form,
        @Nullable Trouble trouble) {

    /** What would be said without a line of one's own. */
    public Guidance standard() {
        return item.value().guidance().standard();
    }

    /** Words that are to be confirmed, with a bar between them; empty where there are none. */
    public String toConfirm() {
        return trouble == null ? "" : String.join("|", trouble.found());
    }
}
