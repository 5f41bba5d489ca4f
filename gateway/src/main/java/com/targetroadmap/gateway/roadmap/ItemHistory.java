package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What happened to an item, the newest first.
 *
 * @param next leads to what was before; absent at the end
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemHistory(List<Event> events, @Nullable String next) {

    public ItemHistory {
        events = List.copyOf(events);
    }

    /** What happened after the version that somebody has seen. */
    public List<Event> since(long version) {
        return events.stream().filter(event -> event.version() > version).toList();
    }

    /**
     * One thing that happened.
     *
     * @param kind {@code MADE}, {@code MOVED} or {@code EDITED}
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Event(
            String kind,
            long version,
            Instant at,
            @Nullable Mover who,
            @Nullable Move move,
            List<Change> changes) {

        public Event {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }

        public boolean isMade() {
            return kind.equals("MADE");
        }
    }

    /** What became of a field. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Change(
            String field, @Nullable String from, @Nullable String to) {

        /** Whether it says yes or no. */
        public boolean isSwitch() {
            return field.equals("showToSales");
        }

        public boolean isOn() {
            return "true".equals(to);
        }
    }
}
