package com.targetroadmap.roadmap.item;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Who owns items, to choose from. */
@Serdeable
record ItemOwners(List<String> owners) {}
