package com.targetroadmap.gateway.page;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class FrameBinder implements TypedRequestArgumentBinder<Frame> {

    @Override
    public Argument<Frame> argumentType() {
        return Argument.of(Frame.class);
    }

    @Override
    public BindingResult<Frame> bind(ArgumentConversionContext<Frame> context, HttpRequest<?> request) {
        // Asked once before the filters have run, when nobody is known yet, and once after.
        return request.getAttributes().contains(SecurityFilter.KEY)
                ? () -> Optional.of(Frame.of(request))
                : BindingResult.unsatisfied();
    }
}
