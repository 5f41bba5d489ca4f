package com.targetroadmap.defaults.metrics;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who may read the metrics.
 *
 * @param tokenFile holds the bearer token that opens them; without it they are closed
 */
@ConfigurationProperties("metrics")
record MetricsSettings(@Nullable String tokenFile) {

    private static final int SHORTEST = 16;

    Optional<String> token() {
        return tokenFile == null || tokenFile.isBlank() ? Optional.empty() : Optional.of(read(Path.of(tokenFile)));
    }

    private static String read(Path file) {
        try {
            String token = Files.readString(file).strip();
            if (token.length() < SHORTEST) {
                throw new ConfigurationException(
                        "The token in %s must have %d characters at least".formatted(file, SHORTEST));
            }
            return token;
        } catch (IOException e) {
            throw new ConfigurationException("The token for the metrics can't be read from " + file, e);
        }
    }
}
