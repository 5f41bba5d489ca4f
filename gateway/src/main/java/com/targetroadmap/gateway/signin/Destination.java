package com.targetroadmap.gateway.signin;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in: a page of ours or nothing. */
record Destination(String path) {

    private static final int LONGEST = 2_000;
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w/?=&.+%-]*");
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    static Destination of(@Nullable String path) {
        return new Destination(path != null && isOurs(path) ? path : "");
    }

    private static boolean isOurs(String path) {
        return path.length() <= LONGEST
                && OURS.matcher(path).matches()
                && !BROKEN.matcher(path).find();
    }

    URI orElse(String start) {
        return URI.create(path.isEmpty() ? start : path);
    }
}
