package com.targetroadmap.gateway.signin;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.token.reader.DefaultTokenResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Finds who somebody claims to be: pages have the session cookie; programs at {@code /api} may bring a token in the header
 * {@code Authorization} instead, and where there is one the cookie doesn't count.
 */
@Singleton
@Replaces(DefaultTokenResolver.class)
final class Bearer extends DefaultTokenResolver {

    private static final String API = "/api/";
    private static final String SCHEME = "Bearer ";

    Bearer() {
        super(List.of());
    }

    @Override
    public List<String> resolveTokens(HttpRequest<?> request) {
        return (isBrought(request) ? brought(request) : ofSession(request))
                .stream().toList();
    }

    static boolean isBrought(HttpRequest<?> request) {
        return request.getPath().startsWith(API) && request.getHeaders().contains(HttpHeaders.AUTHORIZATION);
    }

    private static Optional<String> brought(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static Optional<String> ofSession(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(Sessions.COOKIE)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }
}
