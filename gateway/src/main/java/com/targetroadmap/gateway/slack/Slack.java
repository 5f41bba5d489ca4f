package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.delivery.Way;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** The way out by Slack: to the person there who has the receiver's mail address. */
@Singleton
@Requires(beans = SlackSettings.class)
final class Slack implements Way {

    private final SlackApi api;
    private final Blocks blocks;

    Slack(SlackApi api, Blocks blocks) {
        this.api = api;
        this.blocks = blocks;
    }

    @Override
    public String channel() {
        return "SLACK";
    }

    @Override
    public Carried carry(Delivery delivery) {
        if (delivery.to().mail() == null) {
            return Carried.refused("no-address");
        }
        SlackAnswer person = api.lookupByEmail(delivery.to().mail());
        if (person.failure() != null || person.userId() == null) {
            return person.failure() == null ? Carried.failed("server-away") : person.failure();
        }
        SlackAnswer posted = api.postMessage(blocks.message(delivery, person.userId()));
        return posted.failure() == null ? Carried.done() : posted.failure();
    }
}
