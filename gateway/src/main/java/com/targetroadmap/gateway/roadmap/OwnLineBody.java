package com.targetroadmap.gateway.roadmap;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What product would rather have sales say.
 *
 * @param confirmed words in it that sound like a promise, and that are meant
 */
@Serdeable
public record OwnLineBody(String words, List<String> confirmed) {}
