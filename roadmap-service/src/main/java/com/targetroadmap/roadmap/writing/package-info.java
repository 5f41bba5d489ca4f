/**
 * What every change of the roadmap has in common: one writer at a time, repeats of a {@code PUT} that get the first
 * answer, versions that must match, and texts with limits.
 */
package com.targetroadmap.roadmap.writing;
