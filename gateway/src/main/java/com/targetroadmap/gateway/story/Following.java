package com.targetroadmap.gateway.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Who follows a request.
 *
 * @param names of all of them
 * @param following whether the reader does
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Following(@Nullable List<String> names, boolean following) {

    Following {
        names = names == null ? List.of() : List.copyOf(names);
    }
}
