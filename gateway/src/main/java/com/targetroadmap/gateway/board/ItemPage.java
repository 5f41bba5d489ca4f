package com.targetroadmap.gateway.board;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.RoadmapItem;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** One item with the moves that it allows. */
@Introspected
record ItemPage(Frame frame, UUID id, Section<RoadmapItem> item) {}
