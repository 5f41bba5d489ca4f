package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One part of the sales roadmap, a page at a time.
 *
 * @param part as it stands in the address: {@code available}, {@code being-built} or {@code you-asked}
 * @param next leads to those after these; empty at the end
 */
@Introspected
record PartPage(Frame frame, String part, Section<List<Parts.AskedItem>> items, String next) {}
