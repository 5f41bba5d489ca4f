package com.targetroadmap.gateway.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * One call that a person makes in the demo story. A {@code {name}} stands for the id of that name, always the same.
 *
 * @param as the demo account that calls
 * @param to the service that is called
 * @param match the address whose version the call is based on
 */
@Serdeable.Deserializable
record StoryStep(
        String as,
        String to,
        @JsonProperty("put") String path,
        @Nullable String match,
        Map<String, Object> body) {}
