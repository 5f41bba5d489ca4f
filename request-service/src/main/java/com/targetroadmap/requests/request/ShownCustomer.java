package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer with all that was asked for it, as one person may see it; the newest change first.
 *
 * @param alsoKnownAs customers that are this one: merged into it by a lead
 * @param requests those that the person sees whole
 * @param others of colleagues, where the person asks for this customer, too
 * @param next asks for the page after this one; {@code null}: there is none
 */
@Serdeable
record ShownCustomer(
        UUID id,
        String name,
        List<Merged> alsoKnownAs,
        List<ShownRequest> requests,
        List<OthersRequest> others,
        @Nullable String next) {

    /** @param mergeId what to undo */
    @Serdeable
    record Merged(UUID id, String name, UUID mergeId, Instant since) {}
}
