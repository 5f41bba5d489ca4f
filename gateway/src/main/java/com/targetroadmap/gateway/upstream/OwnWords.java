package com.targetroadmap.gateway.upstream;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;

/**
 * Our services speak JSON, in refusals too. Whoever says something else at their address is somebody else, whose 404 must
 * not be taken for "there is none" and whose 200 for "saved".
 */
@ClientFilter(serviceId = {"roadmap-service", "request-service"})
final class OwnWords {

    @ResponseFilter
    void check(HttpResponse<?> answer) {
        refuseOthers(answer);
    }

    @ResponseFilter
    void check(HttpClientResponseException refusal) {
        refuseOthers(refusal.getResponse());
    }

    private static void refuseOthers(HttpResponse<?> answer) {
        if (answer.getContentType().filter(OwnWords::isJson).isEmpty()) {
            throw new NotOurs(answer.code());
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    /** Somebody else answered. */
    static final class NotOurs extends HttpClientException {

        NotOurs(int status) {
            super("The answer (%d) is not in the words of our services".formatted(status));
        }
    }
}
