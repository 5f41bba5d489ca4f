package com.targetroadmap.gateway.webhook;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/** The page of all webhooks, with the form for another one. */
@Introspected
record WebhooksPage(
        Frame frame,
        Section<Webhook.All> webhooks,
        WebhookForm form,
        @Nullable Trouble trouble) {}
