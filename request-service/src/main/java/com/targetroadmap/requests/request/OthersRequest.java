package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Somebody else's request for a customer whom the reader asks for, too: who asked what, and where it stands (design.md,
 * section 6). Never what it is worth, when it closes, how much depends on it, what was asked back or told.
 */
@Serdeable
record OthersRequest(
        String reference,
        String title,
        String problem,
        ShownRequest.Named owner,
        ShownRequest.@Nullable NamedItem item,
        Label label,
        Instant labelSince,
        Guidance guidance,
        Instant submittedAt) {

    static OthersRequest of(ShownRequest request) {
        return new OthersRequest(
                request.reference(),
                request.title(),
                request.problem(),
                request.owner(),
                request.item(),
                request.label(),
                request.labelSince(),
                request.guidance().without("question"),
                request.submittedAt());
    }
}
