package com.targetroadmap.defaults.database;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** A database that is away is no mistake of ours, also where something is read outside a transaction. */
@Singleton
@Requires(beans = DataSource.class)
@SuppressWarnings("rawtypes")
final class DatabaseAwayHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {

    private final ErrorResponseProcessor<?> answers;

    DatabaseAwayHandler(ErrorResponseProcessor<?> answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
        var cause = DatabaseAway.toldOr(failure, false);
        return answers.processResponse(
                ErrorContext.builder(request).cause(cause).build(), HttpResponse.serverError());
    }
}
