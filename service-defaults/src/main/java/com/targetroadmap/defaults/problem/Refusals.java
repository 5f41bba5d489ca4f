package com.targetroadmap.defaults.problem;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds the problem to tell of, whatever went wrong. */
@Singleton
public class Refusals {

    /** @param status what the framework would have answered */
    public Problem problem(ErrorContext context, HttpStatus status) {
        return context.getRootCause()
                .map(Refusals::unwrapped)
                .map(cause -> of(cause, context, status))
                .orElseGet(() -> StatusProblems.of(status, context));
    }

    private static Problem of(Throwable cause, ErrorContext context, HttpStatus status) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof ConstraintViolationException violations) {
            return InputProblems.of(violations, context.getRequest());
        }
        if (cause instanceof ConversionErrorException conversion) {
            return InputProblems.of(conversion);
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            return InputProblems.of(missing);
        }
        if (cause instanceof JsonSyntaxException json) {
            return BodyProblems.of(json);
        }
        if (cause instanceof AuthorizationException authorization) {
            return StatusProblems.of(
                    authorization.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED, context);
        }
        return status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                ? StatusProblems.of(status, context)
                : Unexpected.problem(cause, context.getRequest());
    }

    private static Throwable unwrapped(Throwable failure) {
        boolean isWrapper = failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof UndeclaredThrowableException;
        return isWrapper && failure.getCause() != null ? unwrapped(failure.getCause()) : failure;
    }
}
