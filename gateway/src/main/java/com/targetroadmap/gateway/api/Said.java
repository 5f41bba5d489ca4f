package com.targetroadmap.gateway.api;

import com.targetroadmap.gateway.words.Guidance;
import com.targetroadmap.gateway.words.Wording;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What may be said about an item or a request today.
 *
 * @param label the verdict: stable, to branch on
 * @param labelText the verdict as a salesperson reads it
 * @param why for the salesperson; never for the customer
 * @param sayThis for the customer; absent where there is nothing to say
 * @param offerToday what the customer can have today instead; absent where there is nothing
 */
@Serdeable
record Said(
        String label,
        String labelText,
        String why,
        @Nullable String sayThis,
        @Nullable String offerToday) {

    static Said of(Guidance guidance, Wording wording) {
        return new Said(
                wording.key(),
                wording.label(),
                wording.why(),
                wording.sayThis(),
                guidance.parameters().get("offer"));
    }
}
