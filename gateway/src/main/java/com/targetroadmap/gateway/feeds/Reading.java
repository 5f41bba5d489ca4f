package com.targetroadmap.gateway.feeds;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * How far a service has read another one's feed.
 *
 * @param reading whether the instance that answered reads it, or another one on the same database
 * @param position everything up to it is applied
 * @param trouble why nothing is read at the moment
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reading(
        String feed,
        boolean reading,
        long position,
        boolean rebuilding,
        @Nullable Instant lastContact,
        @Nullable String trouble,
        List<SetAside> setAside) {

    public Reading {
        setAside = setAside == null ? List.of() : List.copyOf(setAside);
    }
}
