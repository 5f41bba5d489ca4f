package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record ItemOwners(List<String> owners) {

    ItemOwners {
        owners = List.copyOf(owners);
    }
}
