package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Some requests of a list, newest change first.
 *
 * @param next leads to those after them; absent at the end
 * @param counts of all of them, by label
 * @param lookedAt when the reader last said that they have seen everything; absent: never
 * @param changed how many product or the roadmap has changed since
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestPage(
        List<CustomerRequest> requests,
        @Nullable String next,
        Map<String, Integer> counts,
        @Nullable Instant lookedAt,
        @Nullable Long changed) {

    public RequestPage {
        requests = List.copyOf(requests);
        Objects.requireNonNull(counts, "counts");
    }

    /** How many there are, whatever their label. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
