package com.targetroadmap.gateway.requests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The customer of an ask; found by name or made.
 *
 * @param domain with {@code crmId}: by what else it is known; kept where nobody has said it before
 */
@Serdeable
public record CustomerName(
        String name, @Nullable String domain, @Nullable String crmId) {}
