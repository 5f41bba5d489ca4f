package com.targetroadmap.gateway.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.announcement.Announcement;
import com.targetroadmap.gateway.notice.Notice;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * One message to one person, or to everybody in a channel.
 *
 * @param id the same however often it is tried: whoever gets it twice knows by it
 * @param attempt from 1
 * @param digest whether it is a list of several things: that of a morning, or of many requests at once
 * @param to {@code null}: everybody in the channel
 * @param announcements what everybody in the channel is told
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Delivery(
        UUID id,
        String channel,
        int attempt,
        boolean digest,
        @Nullable Receiver to,
        @Nullable List<Notice> notices,
        @Nullable List<Announcement> announcements) {

    public Delivery {
        notices = notices == null ? List.of() : List.copyOf(notices);
        announcements = announcements == null ? List.of() : List.copyOf(announcements);
    }

    boolean isNothing() {
        return notices.isEmpty() && announcements.isEmpty();
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
