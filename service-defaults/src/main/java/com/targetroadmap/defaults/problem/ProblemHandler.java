package com.targetroadmap.defaults.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Takes whatever no more particular handler takes: problems, and what nobody expected. */
@Singleton
@SuppressWarnings("rawtypes")
final class ProblemHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private final ErrorResponseProcessor<?> answers;

    ProblemHandler(ErrorResponseProcessor<?> answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        var context = ErrorContext.builder(request).cause(failure).build();
        return answers.processResponse(context, HttpResponse.serverError());
    }
}
