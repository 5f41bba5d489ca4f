package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * What a request was before its last decision.
 *
 * @param itemId of an acceptance
 * @param themeId of what was parked
 * @param original of a duplicate: {@code REQ-1042}
 * @param lookAgain when product meant to look again at what it had declined
 * @param returned why it waited for product although it had been decided about
 */
public record Before(
        Decision decision,
        Wording wording,
        @Nullable UUID itemId,
        @Nullable UUID themeId,
        @Nullable String original,
        @Nullable Returned returned,
        @Nullable LookAgain lookAgain) {

    /** As a step left it. */
    static Before leftBy(StoryLine step) {
        StoryDetails details = step.details();
        Decision decision = step.leadsTo();
        if (decision == Decision.NEW) {
            return new Before(Decision.NEW, Wording.NONE, null, null, null, details.returned(), null);
        }
        return new Before(
                decision,
                new Wording(details.question(), details.how(), details.customerReason(), details.offer()),
                details.itemId(),
                details.themeId(),
                details.original(),
                null,
                details.lookAgain());
    }
}
