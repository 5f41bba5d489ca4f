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
 * @param nextLook the day on which product looks again; absent where none is set. Not to be quoted to the customer
 * @param nextLookText the same as a salesperson reads it
 */
@Serdeable
record Said(
        String label,
        String labelText,
        String why,
        @Nullable String sayThis,
        @Nullable String offerToday,
        @Nullable String nextLook,
        @Nullable String nextLookText) {

    static Said of(Guidance guidance, Wording wording) {
        return new Said(
                wording.key(),
                wording.label(),
                wording.why(),
                wording.sayThis(),
                guidance.parameters().get("offer"),
                guidance.parameters().get("nextLook"),
                wording.nextLook());
    }
}
