package com.targetroadmap.defaults.problem;

import io.micronaut.serde.annotation.Serdeable;

/** What is wrong with one field, in a sentence that says what to do. */
@Serdeable
public record FieldError(String field, String message) {}
