package com.targetroadmap.gateway.webhook;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * The page of one webhook.
 *
 * @param secret just made, shown this once
 * @param lost a secret was made, and its answer didn't come
 */
@Introspected
record WebhookPage(
        Frame frame,
        Section<Webhook.WithMessages> shown,
        @Nullable String secret,
        boolean lost,
        @Nullable Trouble trouble) {

    /** Fit for a log. */
    @Override
    public String toString() {
        return "Page of " + shown;
    }
}
