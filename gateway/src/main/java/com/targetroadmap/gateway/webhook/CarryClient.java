package com.targetroadmap.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.targetroadmap.gateway.upstream.InItsOwnName;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What request-service has for other systems. */
@Client("request-service")
@RequestAttribute(name = InItsOwnName.ATTRIBUTE, value = "true")
interface CarryClient {

    /** Leases what is due for two minutes; a repeat with the same id gets the same. */
    @Put("/webhooks/claims/{claimId}")
    @Nullable
    Claimed claim(UUID claimId, @Body Wish wish);

    @Put("/webhooks/messages/{messageId}/outcomes/{outcomeId}")
    HttpResponse<?> note(UUID messageId, UUID outcomeId, @Body Attempt attempt);

    @Serdeable
    record Wish(int limit) {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Claimed(List<Outgoing> messages) {

        public Claimed {
            messages = List.copyOf(messages);
        }
    }
}
