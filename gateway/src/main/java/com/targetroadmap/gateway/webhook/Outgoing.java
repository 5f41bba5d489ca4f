package com.targetroadmap.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** One event on its way to another system; {@code secrets} sign it, the newest first. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Outgoing(UUID id, String url, List<String> secrets, String body, int attempt) {

    /** Fit for a log. */
    @Override
    public String toString() {
        return "Message " + id;
    }
}
