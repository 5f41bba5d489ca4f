package com.targetroadmap.gateway.requests;

import io.micronaut.serde.annotation.Serdeable;

/** That a merge was none. */
@Serdeable
record UndoOfMerge() {}
