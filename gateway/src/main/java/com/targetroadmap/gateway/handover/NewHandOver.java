package com.targetroadmap.gateway.handover;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Who answers from now on.
 *
 * @param from who did when the form was made; {@code null}: whoever does
 */
@Serdeable
record NewHandOver(@Nullable UUID to, @Nullable UUID from) {}
