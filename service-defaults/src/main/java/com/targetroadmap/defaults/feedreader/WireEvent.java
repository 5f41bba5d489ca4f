package com.targetroadmap.defaults.feedreader;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.defaults.feed.FeedEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.time.Instant;

/** A CloudEvent as it comes over the wire; a deletion by the convention of http-feeds.org. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record WireEvent(
        String id,
        String type,
        String subject,
        Instant time,
        @Nullable String method,
        @Nullable JsonNode data) {

    FeedEvent event(ObjectMapper json) throws IOException {
        return new FeedEvent(id, position(), type, subject, time, state(json));
    }

    private long position() {
        return Long.parseLong(id.substring(0, id.indexOf('-')));
    }

    @Nullable
    private String state(ObjectMapper json) throws IOException {
        if ("DELETE".equals(method)) {
            return null;
        }
        return data == null ? "{}" : json.writeValueAsString(data);
    }
}
