package com.targetroadmap.defaults.person;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives controllers the {@link Caller} that they declare. Whoever authenticates people leaves it under the class's name. */
@Singleton
final class CallerBinder implements TypedRequestArgumentBinder<Caller> {

    @Override
    public Argument<Caller> argumentType() {
        return Argument.of(Caller.class);
    }

    @Override
    public BindingResult<Caller> bind(ArgumentConversionContext<Caller> context, HttpRequest<?> request) {
        // Asked once before the filters have run, when nobody is known yet, and once after.
        if (!request.getAttributes().contains(SecurityFilter.KEY)) {
            return BindingResult.unsatisfied();
        }
        var caller = callerOf(request).orElseThrow(CallerBinder::notAPerson);
        return () -> Optional.of(caller);
    }

    private static Optional<Caller> callerOf(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> authentication.getAttributes().get(Caller.class.getName()))
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast);
    }

    private static Problem notAPerson() {
        return Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "This is for people, not for other processes.");
    }
}
