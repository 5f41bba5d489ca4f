package com.targetroadmap.gateway.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * The order in which the upcoming phases are to stand.
 *
 * @param seen the order that the person has seen
 */
@Serdeable
public record PhaseSequence(List<UUID> seen, List<UUID> phases) {}
