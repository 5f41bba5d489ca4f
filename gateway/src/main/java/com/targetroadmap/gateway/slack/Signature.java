package com.targetroadmap.gateway.slack;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a call comes from Slack, as Slack documents it ("Verifying requests from Slack", version {@code v0}): signed with
 * a secret that only we and Slack know, and no older than five minutes.
 */
@Singleton
@Requires(beans = SlackSettings.class)
@Requires(property = "gateway.slack.signing-secret-file", notEquals = "")
final class Signature {

    static final Duration OLDEST = Duration.ofMinutes(5);

    private static final String VERSION = "v0";
    private static final String ALGORITHM = "HmacSHA256";

    private final Path secretFile;
    private final Clock clock;

    Signature(@Value("${gateway.slack.signing-secret-file}") String secretFile, Clock clock) {
        this.secretFile = Path.of(secretFile);
        this.clock = clock;
    }

    /**
     * @param body as it came, byte by byte
     * @param timestamp seconds of the epoch
     */
    boolean isGood(String body, @Nullable String timestamp, @Nullable String signature) {
        return timestamp != null
                && signature != null
                && isFresh(timestamp)
                && MessageDigest.isEqual(
                        of(timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    String of(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            byte[] hash =
                    mac.doFinal("%s:%s:%s".formatted(VERSION, timestamp, body).getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isFresh(String timestamp) {
        return timestamp.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                                .abs()
                                .compareTo(OLDEST)
                        <= 0;
    }

    /** Read with each call, so that it can be changed. */
    private byte[] secret() {
        try {
            return Files.readString(secretFile).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The secret of Slack (SLACK_SIGNING_SECRET_FILE) can't be read.", e);
        }
    }
}
