package com.targetroadmap.gateway.salesroadmap;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;

/** What the page shows. */
@Introspected
record SalesRoadmapPage(Frame frame, Reader reader, Section<Parts> roadmap) {}
