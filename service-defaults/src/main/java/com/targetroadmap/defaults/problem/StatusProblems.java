package com.targetroadmap.defaults.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;

/** Problems of which nothing more is known than the status and the request. */
final class StatusProblems {

    static Problem of(HttpStatus status, ErrorContext context) {
        HttpRequest<?> request = context.getRequest();
        return switch (status) {
            case UNAUTHORIZED -> problem(status, "not-signed-in", "Please sign in: this needs a valid token.");
            case FORBIDDEN -> problem(status, "not-allowed", "Your role may not do this.");
            case NOT_FOUND -> problem(status, "not-found", "There is nothing at %s.".formatted(request.getPath()));
            case METHOD_NOT_ALLOWED ->
                problem(
                        status,
                        "method-not-allowed",
                        "%s can't be done at %s.".formatted(request.getMethodName(), request.getPath()));
            case REQUEST_ENTITY_TOO_LARGE -> problem(status, "too-large", "What was sent is too large.");
            case UNSUPPORTED_MEDIA_TYPE ->
                problem(status, "unsupported-media-type", "Send JSON, with the header Content-Type: application/json.");
            case BAD_REQUEST -> problem(status, "invalid-input", "The request can't be understood.");
            case SERVICE_UNAVAILABLE -> problem(status, "busy", "Too much is going on. Please try again.");
            default -> problem(status, "http-" + status.getCode(), status.getReason() + ".");
        };
    }

    private static Problem problem(HttpStatus status, String type, String detail) {
        return Problem.of(status, type, detail);
    }

    private StatusProblems() {}
}
