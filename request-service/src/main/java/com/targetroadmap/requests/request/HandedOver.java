package com.targetroadmap.requests.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** A request that was handed over. Who gave it away may not see more of it. */
@Serdeable
record HandedOver(UUID requestId, String reference, ShownRequest.Named from, ShownRequest.Named to, Instant at) {}
