package com.targetroadmap.gateway.signin;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long a session lasts, and what signs it.
 *
 * @param secretFile at least 32 bytes; {@code gateway.session.secret} among the keys unless given
 * @param revokedTokensFile tokens for programs that are good no more; {@code gateway.revoked-tokens} among the keys
 *     unless given
 * @param keys the directory of the keys
 * @param hours from sign-in to sign-in
 * @param secure whether the cookie goes over HTTPS only, though a proxy in front speaks plain HTTP to us
 */
@ConfigurationProperties("gateway.session")
record SessionSettings(
        @Nullable String secretFile, @Nullable String revokedTokensFile, String keys, int hours, boolean secure) {

    String secret() {
        Path file = fileOr(secretFile, "gateway.session.secret");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The session secret %s can't be read. MakeKeys makes it.".formatted(file), e);
        }
    }

    Path revokedTokens() {
        return fileOr(revokedTokensFile, "gateway.revoked-tokens");
    }

    private Path fileOr(@Nullable String file, String amongKeys) {
        return file == null || file.isBlank() ? Path.of(keys, amongKeys) : Path.of(file);
    }
}
