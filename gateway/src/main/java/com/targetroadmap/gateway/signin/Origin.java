package com.targetroadmap.gateway.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Objects;

/** Browsers say on every form from which site it was sent. Nobody else's page may sign a person in. */
final class Origin {

    private Origin() {}

    static boolean isOurs(HttpRequest<?> request) {
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null
                || Objects.equals(authority(origin), request.getHeaders().get(HttpHeaders.HOST));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
