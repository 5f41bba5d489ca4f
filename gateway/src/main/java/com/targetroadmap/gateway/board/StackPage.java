package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.BoardPhase;
import com.targetroadmap.gateway.roadmap.ProductChoice;
import com.targetroadmap.gateway.roadmap.StackItems;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** All items of one stage in one column of the board, a page at a time. */
@Introspected
record StackPage(
        Frame frame,
        String stage,
        Section<ProductChoice> products,
        @Nullable BoardPhase phase,
        String phaseId,
        Section<StackItems> items) {

    /** Leads to those after these; empty at the end. */
    public String next() {
        return items.isLoaded() && items.value().next() != null ? items.value().next() : "";
    }
}
