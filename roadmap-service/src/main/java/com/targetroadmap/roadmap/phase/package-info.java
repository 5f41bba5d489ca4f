/**
 * Phases: the ordered steps of a product's roadmap. At most one of a product is current, and the database sees to it.
 * Completing a phase moves items and is therefore told in the feature {@code item}.
 */
package com.targetroadmap.roadmap.phase;
