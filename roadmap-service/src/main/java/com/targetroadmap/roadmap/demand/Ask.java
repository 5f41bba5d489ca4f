package com.targetroadmap.roadmap.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A request as {@code request.request.v1} tells it: which item a customer's ask points at, if any. */
@MappedEntity("request")
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record Ask(@Id UUID id, @Nullable UUID itemId, UUID customerId, boolean withdrawn) {}
