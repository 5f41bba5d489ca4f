package com.targetroadmap.requests.similar;

import java.util.List;

/**
 * What says alike, the best first.
 *
 * @param partial the search ran out of time: there may be more
 */
public record Found(List<Hit> hits, boolean partial) {}
