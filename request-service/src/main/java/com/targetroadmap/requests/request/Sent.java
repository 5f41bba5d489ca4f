package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * A step of sales as it came in.
 *
 * @param ifMatch may be left out: what sales does isn't undone by what product did meanwhile, it is illegal then
 */
record Sent(UUID requestId, UUID stepId, @Nullable String ifMatch, Caller caller) {

    static Sent of(Attempt attempt) {
        return new Sent(attempt.requestId(), attempt.stepId(), null, attempt.caller());
    }

    Attempt attempt(Step step, String fingerprint) {
        Long version = ifMatch == null ? null : EntityTag.required(ifMatch).version();
        return new Attempt(requestId, stepId, step, version, fingerprint, caller);
    }
}
