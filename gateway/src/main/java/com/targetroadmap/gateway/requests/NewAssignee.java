package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Who of product looks at a request from now on.
 *
 * @param assigneeId absent: nobody
 * @param seen whose it was on the page; absent: nobody's
 */
@Serdeable
record NewAssignee(@Nullable UUID assigneeId, @Nullable UUID seen) {}
