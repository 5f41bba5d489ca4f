package com.targetroadmap.gateway.delivery;

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

/** Where request-service keeps what is to be carried. */
@Client("request-service")
@RequestAttribute(name = InItsOwnName.ATTRIBUTE, value = "true")
interface DeliveriesClient {

    /** Leases what is due for two minutes; a repeat with the same id gets the same. */
    @Put("/deliveries/claims/{claim}")
    @Nullable
    Claimed claim(UUID claim, @Body Wish wish);

    @Put("/deliveries/{id}/outcomes/{outcome}")
    HttpResponse<?> report(UUID id, UUID outcome, @Body Carried carried);

    @Serdeable
    record Wish(List<String> channels, int limit) {}

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Claimed(List<Delivery> deliveries) {

        public Claimed {
            deliveries = List.copyOf(deliveries);
        }
    }
}
