package com.targetroadmap.roadmap.demand;

import io.micronaut.serde.annotation.Serdeable;

/** How many different customers, with how many requests that are not withdrawn, ask for an item. */
@Serdeable
public record DemandOfItem(int customers, int requests) {

    public static final DemandOfItem NONE = new DemandOfItem(0, 0);
}
