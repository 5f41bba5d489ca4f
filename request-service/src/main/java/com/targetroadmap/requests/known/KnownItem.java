package com.targetroadmap.requests.known;

import com.targetroadmap.requests.request.KnownAsk;
import com.targetroadmap.requests.request.ShownRequest.Named;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * An item that is known already.
 *
 * @param productName where there are several products
 * @param customers how many ask for it, counted to a limit
 * @param joinable whether one's own customer can be added to those who ask for it
 * @param own what this person asks for it that was found, too: for the customers who need not be added
 */
@Serdeable
record KnownItem(
        UUID id,
        String name,
        String problem,
        @Nullable String productName,
        Label label,
        Guidance guidance,
        long customers,
        boolean joinable,
        List<Own> own) {

    /** One of this person's own requests that points at the item. */
    @Serdeable
    record Own(UUID id, String reference, Named customer) {

        static Own of(KnownAsk ask) {
            return new Own(ask.id(), ask.reference(), ask.customer());
        }
    }
}
