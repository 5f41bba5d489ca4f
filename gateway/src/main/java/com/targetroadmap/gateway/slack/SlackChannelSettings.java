package com.targetroadmap.gateway.slack;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where sales' channel is. Without such a file nothing is announced.
 *
 * @param webhookUrlFile holds the address of an incoming webhook, by which whoever knows it writes to the channel: a secret;
 *     read with each message, so that it can be changed
 * @param answer how long it may take
 */
@ConfigurationProperties("gateway.slack")
@Requires(property = "gateway.slack.webhook-url-file", notEquals = "")
record SlackChannelSettings(String webhookUrlFile, Duration answer) {

    /** What is wrong with it is said without it. */
    URI url() {
        try {
            URI url = URI.create(Files.readString(Path.of(webhookUrlFile)).strip());
            if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
                return url;
            }
        } catch (IOException | IllegalArgumentException e) {
            // Its message has the address in it.
        }
        throw new IllegalStateException(
                "The file with the address of Slack's webhook (SLACK_WEBHOOK_URL_FILE) can't be read, or holds none.");
    }
}
