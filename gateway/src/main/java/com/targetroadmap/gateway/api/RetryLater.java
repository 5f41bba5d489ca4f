package com.targetroadmap.gateway.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tells programs when to come back: a service that doesn't answer is asked again after two seconds. */
@ServerFilter("/api/**")
final class RetryLater implements Ordered {

    private static final String SECONDS = "2";

    @ResponseFilter
    void tell(MutableHttpResponse<?> answer) {
        if (answer.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
