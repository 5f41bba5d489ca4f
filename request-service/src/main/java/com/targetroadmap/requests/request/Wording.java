package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;

/**
 * The words that a step brings with it for the person who reads the status.
 *
 * @param question of product to sales
 * @param how the customer can do it today, or who helps with it
 * @param customerReason why not, as the customer may hear it
 * @param offer what works today
 */
public record Wording(
        @Nullable String question,
        @Nullable String how,
        @Nullable String customerReason,
        @Nullable String offer) {

    public static final Wording NONE = new Wording(null, null, null, null);
}
