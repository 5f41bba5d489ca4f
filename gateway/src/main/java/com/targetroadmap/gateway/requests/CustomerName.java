package com.targetroadmap.gateway.requests;

import io.micronaut.serde.annotation.Serdeable;

/** The customer of an ask; found by name or made. */
@Serdeable
public record CustomerName(String name) {}
