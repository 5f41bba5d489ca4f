package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.token.Tokens;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What this process shows to another one that it reads from: its own token, or nothing if it has no keys. */
@Singleton
final class ServicePass {

    @Nullable
    private final Tokens tokens;

    ServicePass(@Nullable Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<String> tokenFor(String service) {
        return Optional.ofNullable(tokens).map(mint -> mint.forThisProcess(service));
    }
}
