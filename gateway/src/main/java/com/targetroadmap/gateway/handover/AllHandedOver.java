package com.targetroadmap.gateway.handover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How far the hand-over of all of a person's requests is.
 *
 * @param done none is left; until then it goes on by itself
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = true)
record AllHandedOver(long requests, boolean done) {}
