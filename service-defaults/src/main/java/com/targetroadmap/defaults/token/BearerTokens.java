package com.targetroadmap.defaults.token;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Opens this process to those who bring an internal token. Takes the place of Micronaut's own fetcher, whose validators
 * believe unsigned tokens as long as no signature is configured.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
@Requires(property = "tokens.accepts")
final class BearerTokens implements AuthenticationFetcher<HttpRequest<?>> {

    private final TokenReader<HttpRequest<?>> bearer;
    private final TrustedKeys keys;
    private final TokenRules rules;

    BearerTokens(TokenReader<HttpRequest<?>> bearer, TrustedKeys keys, TokenRules rules) {
        this.bearer = bearer;
        this.keys = keys;
        this.rules = rules;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return Mono.justOrEmpty(
                bearer.findToken(request).flatMap(keys::claimsOf).flatMap(rules::authenticate));
    }
}
