package com.targetroadmap.roadmap.phase;

import java.util.UUID;

/** The state or the number of one of this product's phases has changed, in the running transaction. */
public record PhaseChanged(UUID productId, boolean renumbered) {}
