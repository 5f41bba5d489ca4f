package com.targetroadmap.gateway.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** @param upTo the newest notice on the page; what came later hasn't been read */
@Serdeable
record ReadForm(@Nullable UUID upTo) {}
