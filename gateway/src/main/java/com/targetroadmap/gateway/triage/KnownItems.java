package com.targetroadmap.gateway.triage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Items to choose from. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownItems(List<KnownItem> items) {

    KnownItems {
        items = List.copyOf(items);
    }
}
