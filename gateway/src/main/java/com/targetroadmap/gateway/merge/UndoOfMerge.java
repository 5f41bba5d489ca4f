package com.targetroadmap.gateway.merge;

import io.micronaut.serde.annotation.Serdeable;

/** That a merge was none. */
@Serdeable
record UndoOfMerge() {}
