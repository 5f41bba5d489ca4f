package com.targetroadmap.gateway.signin;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in: a page of ours or nothing. */
record Destination(String path) {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])(?:[\\w/?=&.+-]|%[0-9A-Fa-f]{2})*");

    static Destination of(@Nullable String path) {
        return new Destination(path != null && OURS.matcher(path).matches() ? path : "");
    }

    URI orElse(String start) {
        return URI.create(path.isEmpty() ? start : path);
    }
}
