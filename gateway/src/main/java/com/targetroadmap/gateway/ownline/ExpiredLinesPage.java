package com.targetroadmap.gateway.ownline;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.roadmap.ExpiredLines;
import io.micronaut.core.annotation.Introspected;

/** Where lines of product's own have expired. */
@Introspected
record ExpiredLinesPage(Frame frame, Section<ExpiredLines> lines) {}
