package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.JoinedPage;
import io.micronaut.core.annotation.Introspected;

/** The page of requests whose customers were added to what is known already. */
@Introspected
record JoinedList(Frame frame, Section<JoinedPage> added) {}
