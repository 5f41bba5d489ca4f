package com.targetroadmap.gateway.roadmap;

import io.micronaut.serde.annotation.Serdeable;

/** Where an item is to stand in its column; the top is 1. */
@Serdeable
record RankBody(int priority) {}
