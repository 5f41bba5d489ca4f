package com.targetroadmap.gateway.webhook;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Where request-service keeps webhooks. */
@Client("request-service")
interface WebhooksClient {

    @Get("/webhooks")
    Webhook.@Nullable All all(@RequestAttribute("caller") Caller caller);

    @Get("/webhooks/{id}{?next}")
    Webhook.@Nullable WithMessages one(
            @RequestAttribute("caller") Caller caller, UUID id, @Nullable @QueryValue String next);

    @Put("/webhooks/{id}")
    @Nullable
    Webhook add(@RequestAttribute("caller") Caller caller, UUID id, @Body NewWebhook webhook);

    @Put("/webhooks/{id}/secrets/{secretId}")
    @Nullable
    Webhook rotate(@RequestAttribute("caller") Caller caller, UUID id, UUID secretId);

    @Put("/webhooks/{id}/state")
    @Nullable
    Webhook turn(@RequestAttribute("caller") Caller caller, UUID id, @Body NewState state);

    @Put("/webhooks/{id}/tests/{messageId}")
    Webhook.@Nullable WithMessages test(@RequestAttribute("caller") Caller caller, UUID id, UUID messageId);

    @Put("/webhooks/{id}/messages/{messageId}/resends/{resendId}")
    Webhook.@Nullable WithMessages resend(
            @RequestAttribute("caller") Caller caller, UUID id, UUID messageId, UUID resendId);

    @Serdeable
    record NewState(String state) {}
}
