package com.targetroadmap.gateway.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Where an unfinished item goes when its phase ends. */
@Serdeable
public record Destination(UUID itemId, Place to) {}
