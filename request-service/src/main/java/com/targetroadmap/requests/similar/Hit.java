package com.targetroadmap.requests.similar;

import java.util.UUID;

/**
 * A text that says alike.
 *
 * @param score the higher, the better
 * @param share of what the question's words tell that it has, from 0 to 1
 * @param shareOfKnown the same of those words only that any text has
 * @param words how many of the question's words it has
 */
public record Hit(UUID subject, Kind kind, double score, double share, double shareOfKnown, int words) {}
