package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Sends a request to product whose customer was added to what is known already: its case is different. */
@Singleton
class Reopening {

    private static final int LIMIT = 4_000;

    private final Steps steps;
    private final Joinings joinings;
    private final Fingerprint fingerprint;

    Reopening(Steps steps, Joinings joinings, Fingerprint fingerprint) {
        this.steps = steps;
        this.joinings = joinings;
        this.fingerprint = fingerprint;
    }

    @Transactional
    Taken reopen(Sent sent, Because body) {
        Form form = new Form();
        String reason = form.optional("reason", body.reason(), LIMIT);
        form.check();
        return steps.take(sent.attempt(Step.REOPENED, fingerprint.of(body)), request -> {
            checkJoined(request);
            return Outcome.of(StoryDetails.because(reason));
        });
    }

    private void checkJoined(Request request) {
        if (joinings.findById(request.id())
                .filter(joining -> joining.stands(request))
                .isEmpty()) {
            throw Problem.conflict(
                    "not-joined", "Product has decided about this request itself. A product manager can change that.");
        }
    }

    @Serdeable
    record Because(@Nullable String reason) {}
}
