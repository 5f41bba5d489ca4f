package com.targetroadmap.gateway.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * That somebody has read notices.
 *
 * @param ids of those on a page; absent in answers
 * @param upTo the newest of those that were read besides, with all that came before it
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Read(@Nullable List<UUID> ids, @Nullable UUID upTo) {

    Read {
        ids = ids == null ? List.of() : List.copyOf(ids);
    }
}
