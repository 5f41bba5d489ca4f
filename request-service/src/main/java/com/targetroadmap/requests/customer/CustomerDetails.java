package com.targetroadmap.requests.customer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A customer and what it is known by, for those who may know: whoever asks for it, leads and product managers.
 *
 * @param domain of its addresses
 * @param crmId its id in the company's CRM
 */
@Serdeable
public record CustomerDetails(
        UUID id,
        String name,
        @Nullable String domain,
        @Nullable String crmId,
        long version) {}
