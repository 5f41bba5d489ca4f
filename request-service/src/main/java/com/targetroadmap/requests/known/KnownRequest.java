package com.targetroadmap.requests.known;

import com.targetroadmap.requests.request.Decision;
import com.targetroadmap.requests.request.KnownAsk;
import com.targetroadmap.requests.request.ShownRequest.Named;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Something alike that was asked for, or several such asks of which this person may only know that they are there.
 *
 * @param id of one request; {@code null} where it stands for several
 * @param reference {@code null}, as title, customer and owner are, where this person may not know who asked what
 * @param guidance {@code null} where nothing can be said yet
 * @param customers how many asked so
 * @param mayOpen whether this person may read the request
 * @param joinable whether one's own customer can be added: product has declined it, and the answer is there at once
 */
@Serdeable
record KnownRequest(
        @Nullable UUID id,
        @Nullable String reference,
        @Nullable String title,
        @Nullable Named customer,
        @Nullable Named owner,
        Label label,
        @Nullable Guidance guidance,
        long customers,
        boolean mayOpen,
        boolean joinable) {

    static KnownRequest of(KnownAsk ask) {
        boolean declined = ask.decision() == Decision.DECLINED;
        return new KnownRequest(
                ask.mayOpen() || declined ? ask.id() : null,
                ask.reference(),
                ask.title(),
                ask.customer(),
                ask.owner(),
                ask.label(),
                ask.guidance(),
                1,
                ask.mayOpen(),
                declined);
    }

    /** Asks of others that wait for product. */
    static KnownRequest waiting(Label label, long customers) {
        return new KnownRequest(null, null, null, null, null, label, null, customers, false, false);
    }
}
