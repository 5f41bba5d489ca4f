package com.targetroadmap.requests.roadmap;

import com.targetroadmap.requests.column.JsonColumn;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;

/** Guidance in a text column. */
@Singleton
public final class GuidanceColumn extends JsonColumn<Guidance> {

    GuidanceColumn(ObjectMapper json) {
        super(json, Guidance.class);
    }
}
