package com.targetroadmap.defaults.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;

/**
 * Gives each metric of a call to another service the name of that service. Prometheus takes metrics of one name only with
 * the same tags, and drops all that come after the first one otherwise.
 */
@Singleton
final class SameTags implements MeterFilter {

    private static final String CALLS = "http.client.requests";
    private static final String SERVICE = "serviceId";

    @Override
    public Meter.Id map(Meter.Id id) {
        return id.getName().equals(CALLS) && id.getTag(SERVICE) == null ? id.withTag(Tag.of(SERVICE, "none")) : id;
    }
}
