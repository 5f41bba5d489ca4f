package com.targetroadmap.gateway.webhook;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.upstream.Asked;
import com.targetroadmap.gateway.upstream.Neighbour;
import com.targetroadmap.gateway.upstream.Neighbours;
import jakarta.inject.Singleton;

/** Webhooks that take nothing, for whoever has to do something about it. */
@Singleton
public final class FailingWebhooks {

    private final WebhooksClient client;
    private final Neighbour service;

    FailingWebhooks(WebhooksClient client, Neighbours neighbours) {
        this.client = client;
        this.service = neighbours.named("request-service");
    }

    /** How many are paused by themselves, or gone. */
    public Asked<Long> count(Caller caller) {
        return service.ask(() -> {
            Webhook.All all = client.all(caller);
            return all == null ? 0L : all.failing();
        });
    }
}
