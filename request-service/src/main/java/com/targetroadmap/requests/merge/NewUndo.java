package com.targetroadmap.requests.merge;

import io.micronaut.serde.annotation.Serdeable;

/** That a merge was none; there is nothing more to say about it. */
@Serdeable
record NewUndo() {}
