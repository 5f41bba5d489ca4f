package com.targetroadmap.gateway.slack;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How Slack is reached. Without a token it isn't.
 *
 * @param tokenFile holds the bot's token ({@code xoxb-…}, with the rights {@code chat:write} and
 *     {@code users:read.email}); read with each message, so that it can be changed
 * @param api where its methods are
 * @param answer how long it may take for each of them
 */
@ConfigurationProperties("gateway.slack")
@Requires(property = "gateway.slack.token-file", notEquals = "")
record SlackSettings(String tokenFile, URI api, Duration answer) {

    String token() {
        try {
            return Files.readString(Path.of(tokenFile)).strip();
        } catch (IOException e) {
            throw new IllegalStateException("The token file of Slack (SLACK_BOT_TOKEN_FILE) can't be read.", e);
        }
    }

    URI method(String name) {
        return URI.create(api.toString().replaceFirst("/+$", "") + "/" + name);
    }
}
