package com.targetroadmap.gateway.roadmap;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * A line to choose in a form.
 *
 * @param text names the product too, where there are several
 */
@Introspected
public record Choice(UUID id, String text) {}
