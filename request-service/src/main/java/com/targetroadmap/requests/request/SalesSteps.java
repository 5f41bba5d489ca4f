package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.requests.form.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What sales does with its requests: answers a question, takes back, brings back. */
@Singleton
class SalesSteps {

    private static final int LIMIT = 4_000;

    private final Steps steps;
    private final Fingerprint fingerprint;

    SalesSteps(Steps steps, Fingerprint fingerprint) {
        this.steps = steps;
        this.fingerprint = fingerprint;
    }

    @Transactional
    Taken answer(Sent sent, Answer body) {
        Form form = new Form();
        String text = form.needed("text", body.text(), LIMIT, "Please write the answer.");
        form.check();
        return steps.take(
                sent.attempt(Step.QUESTION_ANSWERED, fingerprint.of(body)),
                request -> Outcome.of(StoryDetails.answer(text)));
    }

    @Transactional
    Taken withdraw(Sent sent, Because body) {
        return because(Step.WITHDRAWN, sent, body);
    }

    @Transactional
    Taken resubmit(Sent sent, Because body) {
        return because(Step.RESUBMITTED, sent, body);
    }

    private Taken because(Step step, Sent sent, Because body) {
        Form form = new Form();
        String reason = form.optional("reason", body.reason(), LIMIT);
        form.check();
        return steps.take(
                sent.attempt(step, fingerprint.of(body)), request -> Outcome.of(StoryDetails.because(reason)));
    }

    @Serdeable
    record Answer(@Nullable String text) {}

    @Serdeable
    record Because(@Nullable String reason) {}
}
