package com.targetroadmap.gateway.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/** When product looks again; empty takes the date away. */
@Serdeable
record NextReview(@JsonInclude(JsonInclude.Include.ALWAYS) String nextReview) {}
