package com.targetroadmap.requests.announcement;

import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.roadmap.Guidance;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * An announcement as anybody in sales may read it.
 *
 * @param item under the name that sales knows
 * @param guidance what may be said about it today
 * @param customers how many ask for it; 1,001 is more than 1,000
 */
@Serdeable
public record ShownAnnouncement(
        UUID id, AnnouncementKind kind, Instant at, ShownRequest.NamedItem item, Guidance guidance, long customers) {}
