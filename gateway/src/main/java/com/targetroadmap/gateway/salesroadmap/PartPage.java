package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;

/**
 * One part of the sales roadmap, a page at a time.
 *
 * @param part as it stands in the address: {@code available}, {@code being-built} or {@code you-asked}
 * @param next leads to those after these; empty at the end
 */
@Introspected
record PartPage(Frame frame, Reader reader, Instant asOf, String part, Section<List<ThemeGroup>> groups, String next) {

    /** What was released needn't be asked for. */
    public boolean isAsk() {
        return !part.equals("available");
    }
}
