package com.targetroadmap.gateway.slack;

import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.delivery.Way;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * The way out to sales' channel in Slack, by an incoming webhook. Such a message has no id that Slack knows it by: where a
 * process dies between sending and noting it, it stands in the channel twice.
 */
@Singleton
@Requires(beans = SlackChannelSettings.class)
final class SlackChannel implements Way {

    private final SlackChannelSettings settings;
    private final ChannelBlocks blocks;
    private final SlackCalls calls;
    private final ObjectMapper json;

    SlackChannel(SlackChannelSettings settings, ChannelBlocks blocks, SlackCalls calls, ObjectMapper json) {
        this.settings = settings;
        this.blocks = blocks;
        this.calls = calls;
        this.json = json;
    }

    @Override
    public String channel() {
        return "SLACK_CHANNEL";
    }

    @Override
    public Carried carry(Delivery delivery) {
        HttpRequest request = HttpRequest.newBuilder(settings.url())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(written(delivery)))
                .build();
        return calls.answer(request, settings.answer())
                .map(WebhookAnswer::of)
                .orElseGet(() -> Carried.failed("server-away"));
    }

    private String written(Delivery delivery) {
        try {
            return json.writeValueAsString(blocks.message(delivery));
        } catch (IOException e) {
            throw new IllegalStateException("A message that can't be written", e);
        }
    }
}
