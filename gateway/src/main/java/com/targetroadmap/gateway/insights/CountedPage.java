package com.targetroadmap.gateway.insights;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;

/** The page of what a number is made of. */
@Introspected
record CountedPage(Frame frame, String measure, Section<CountedRequests> counted) {}
