package com.targetroadmap.gateway.notice;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** A notice as it stands on the page. */
@Introspected
record Line(UUID id, Instant at, boolean unread, NoticeText text) {}
