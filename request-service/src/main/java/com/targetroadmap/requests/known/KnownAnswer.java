package com.targetroadmap.requests.known;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What is known already, the closest first.
 *
 * @param items of the roadmap
 * @param requests that have no item
 * @param partial whether the search ran out of time, so that there may be more
 */
@Serdeable
record KnownAnswer(List<KnownItem> items, List<KnownRequest> requests, boolean partial) {}
