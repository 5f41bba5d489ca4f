package com.targetroadmap.gateway.feeds;

import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** The part of the page about one service. */
@Introspected
record ReaderPart(String service, Section<List<Reading>> readings) {}
