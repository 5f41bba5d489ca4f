package com.targetroadmap.gateway.handover;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.Person;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** @param done what was just done: {@code handed-over}, or {@code handing-over} while it goes on */
@Introspected
record TeamPage(Frame frame, Section<List<Person>> people, String done) {}
