package com.targetroadmap.roadmap.phase;

/** Where a phase stands. At most one phase of a product is {@link #CURRENT}; the database sees to it. */
public enum PhaseState {
    UPCOMING,
    CURRENT,
    COMPLETED
}
