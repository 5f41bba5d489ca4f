package com.targetroadmap.gateway.upstream;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/**
 * A service's own answer, a refusal as well as what was asked for.
 *
 * @param type of the body, some kind of JSON
 * @param version as the header {@code ETag} has it; {@code null} where what was answered has none
 */
public record Passed(int status, MediaType type, @Nullable String version, String body) {

    static Passed of(HttpResponse<?> answer) {
        return new Passed(
                answer.code(),
                answer.getContentType().orElse(MediaType.APPLICATION_JSON_TYPE),
                answer.getHeaders().get(HttpHeaders.ETAG),
                answer.getBody(String.class).orElse(""));
    }
}
