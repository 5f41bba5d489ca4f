package com.targetroadmap.requests.webhook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What is to be sent now. */
@Serdeable
record Claimed(List<One> messages) {

    /** @param secrets what signs, the newest first */
    @Serdeable
    record One(UUID id, String url, List<String> secrets, String body, int attempt) {

        /** Fit for a log. */
        @Override
        public String toString() {
            return "Message " + id;
        }
    }
}
