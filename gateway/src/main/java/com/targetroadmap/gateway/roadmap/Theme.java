package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A problem area. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Theme(UUID id, UUID productId, String title, boolean openToSales) {}
