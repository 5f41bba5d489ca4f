package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.client.exceptions.NoHostException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/** Tells apart how a call can fail. */
final class Failure {

    private static final String TYPE_PREFIX = "urn:target-roadmap:";
    private static final List<String> STANDARD = List.of("type", "title", "status", "detail", "errors", "instance");

    private Failure() {}

    /** Whether nothing can have reached the service. */
    static boolean isUnreached(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoHostException
                    || cause.getClass().getSimpleName().equals("ConnectTimeoutException")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the service has answered, with a refusal that the caller should hear; a good answer may be unreadable. */
    static boolean isRefusal(HttpClientResponseException answer) {
        return answer.code() >= HttpStatus.BAD_REQUEST.getCode()
                && answer.code() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                && answer.getStatus() != HttpStatus.UNAUTHORIZED;
    }

    static Problem problem(HttpClientResponseException answer) {
        Map<String, Object> told = answer.getResponse()
                .getBody(Argument.mapOf(String.class, Object.class))
                .orElse(Map.of());
        Problem problem = Problem.of(answer.getStatus(), type(told), text(told, "detail", "That was refused."));
        told.forEach((member, value) -> {
            if (!STANDARD.contains(member) && value != null) {
                problem.with(member, value);
            }
        });
        if (told.get("errors") instanceof List<?> errors) {
            errors.forEach(error -> addField(problem, error));
        }
        return problem;
    }

    private static void addField(Problem problem, Object error) {
        if (error instanceof Map<?, ?> told) {
            problem.field(text(told, "field", ""), text(told, "message", "Please correct this."));
        }
    }

    private static String type(Map<?, ?> told) {
        String type = text(told, "type", "refused");
        return type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type;
    }

    private static String text(Map<?, ?> told, String member, String otherwise) {
        return told.get(member) instanceof String text ? text : otherwise;
    }
}
