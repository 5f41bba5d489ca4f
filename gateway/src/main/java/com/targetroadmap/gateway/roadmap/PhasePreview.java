package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/** What the start or the end of a phase would do, if it took place now. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
public record PhasePreview(BoardPhase phase, GuidanceChanges changes) {}
