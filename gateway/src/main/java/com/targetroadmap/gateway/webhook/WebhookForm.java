package com.targetroadmap.gateway.webhook;

import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A webhook as it was filled in; each event has a box of its own. */
@Serdeable
record WebhookForm(
        @Nullable UUID id,
        @Nullable String url,
        @Nullable String role,
        @Nullable String created,
        @Nullable String decided,
        @Nullable String labelChanged,
        @Nullable String moved,
        @Nullable String told) {

    static WebhookForm blank() {
        return new WebhookForm(Ids.fresh(), "", "SALES_LEAD", null, null, null, null, null);
    }

    NewWebhook webhook() {
        List<String> events = Stream.of(created, decided, labelChanged, moved, told)
                .filter(Objects::nonNull)
                .toList();
        return new NewWebhook(Objects.requireNonNullElse(url, ""), Objects.requireNonNullElse(role, ""), events);
    }

    WebhookForm as(UUID other) {
        return new WebhookForm(other, url, role, created, decided, labelChanged, moved, told);
    }
}
