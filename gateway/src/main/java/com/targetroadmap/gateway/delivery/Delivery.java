package com.targetroadmap.gateway.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.notice.Notice;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * One message to one person by one channel.
 *
 * @param id the same however often it is tried: whoever gets it twice knows by it
 * @param attempt from 1
 * @param digest whether it is a list of several things: that of a morning, or of many requests at once
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Delivery(
        UUID id,
        String channel,
        int attempt,
        boolean digest,
        Receiver to,
        @Nullable List<Notice> notices) {

    public Delivery {
        notices = notices == null ? List.of() : List.copyOf(notices);
    }

    /** Fit for a log: neither addresses nor words. */
    @Override
    public String toString() {
        return "Delivery " + id;
    }

    /**
     * @param mail {@code null} where nobody knows it
     * @param zone the receiver's time zone
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Receiver(
            UUID personId,
            String name,
            @Nullable String mail,
            @Nullable String zone) {

        @Override
        public String toString() {
            return "Receiver " + personId;
        }
    }
}
