package com.targetroadmap.gateway.notice;

import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Introspected;

/** What stands at the head of each page: the way to the notices, and how many of them are unread. */
@Introspected
record Bell(Section<Unread> unread) {}
