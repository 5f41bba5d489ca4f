package com.targetroadmap.defaults.feed;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** A fact at its position in this service's feed. */
@MappedEntity("feed_event")
record ToldFact(
        @Id @MappedProperty("feed_position") long position,
        @MappedProperty("event_id") String id,
        @MappedProperty("event_type") String type,
        String subject,
        Instant toldAt,
        @Nullable String state) {}
