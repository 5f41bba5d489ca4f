package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Which other systems hear of what. */
@Controller("/webhooks")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class WebhookController {

    private final KeepingWebhooks webhooks;

    WebhookController(KeepingWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** All webhooks, the oldest first. */
    @Get
    ShownWebhook.All list() {
        return webhooks.all();
    }

    /** One webhook with what was sent to it, the newest first, a page at a time. */
    @Get("/{id}")
    ShownWebhook.WithMessages one(UUID id, @QueryValue @Nullable String next) {
        return webhooks.one(id, MessagePlace.parse(next));
    }

    /** Adds a webhook. Its secret is in the first answer, and never again. */
    @Put("/{id}")
    HttpResponse<ShownWebhook> add(UUID id, @Body NewWebhook body, Caller caller) {
        ShownWebhook added = Again.afterCollision(() -> webhooks.add(id, body, caller));
        return added.secret() == null ? HttpResponse.ok(added) : HttpResponse.created(added);
    }

    /** Makes a new secret; the one before is good for a day. */
    @Put("/{id}/secrets/{secretId}")
    HttpResponse<ShownWebhook> rotate(UUID id, UUID secretId) {
        ShownWebhook rotated = webhooks.rotate(id, secretId);
        return rotated.secret() == null ? HttpResponse.ok(rotated) : HttpResponse.created(rotated);
    }

    /** Pauses it, lets it go on, or removes it. */
    @Put("/{id}/state")
    ShownWebhook turn(UUID id, @Body NewState body) {
        if (body.state() == null) {
            throw Problem.invalid("state", "Please choose ACTIVE, PAUSED or REMOVED.");
        }
        return webhooks.turn(id, body.state());
    }

    /** Sends a test. */
    @Put("/{id}/tests/{messageId}")
    ShownWebhook.WithMessages test(UUID id, UUID messageId) {
        Again.afterCollision(() -> {
            webhooks.test(id, messageId);
            return true;
        });
        return webhooks.one(id, MessagePlace.parse(null));
    }

    /** Sends something once more. */
    @Put("/{id}/messages/{messageId}/resends/{resendId}")
    ShownWebhook.WithMessages resend(UUID id, UUID messageId, UUID resendId) {
        webhooks.resend(id, messageId);
        return webhooks.one(id, MessagePlace.parse(null));
    }

    @Serdeable
    record NewState(Webhook.@Nullable State state) {}
}
