package com.targetroadmap.gateway.requests;

import io.micronaut.serde.annotation.Serdeable;

/** The owner's answer to a question of product. */
@Serdeable
public record Answer(String text) {}
