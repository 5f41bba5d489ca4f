package com.targetroadmap.gateway.requests;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Requests whose customers were added to what is known already, the newest first.
 *
 * @param next where the next page begins; {@code null} on the last one
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record JoinedPage(
        List<CustomerRequest> requests, @Nullable String next) {

    public JoinedPage {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }
}
