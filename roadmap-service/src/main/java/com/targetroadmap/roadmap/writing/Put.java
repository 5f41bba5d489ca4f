package com.targetroadmap.roadmap.writing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.function.Function;

/** What a {@code PUT} led to: made by it, or there already since the first time. */
public record Put<T>(T what, boolean isNew) {

    public static <T> Put<T> made(T what) {
        return new Put<>(what, true);
    }

    public static <T> Put<T> repeated(T what) {
        return new Put<>(what, false);
    }

    public <B> MutableHttpResponse<B> answer(Function<T, B> body) {
        return HttpResponse.<B>status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(body.apply(what));
    }
}
