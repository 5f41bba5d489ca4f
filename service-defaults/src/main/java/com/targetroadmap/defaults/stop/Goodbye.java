package com.targetroadmap.defaults.stop;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tells whoever keeps a connection to a stopping process to make the next one elsewhere. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Goodbye implements Ordered {

    private final Stopping stopping;

    Goodbye(Stopping stopping) {
        this.stopping = stopping;
    }

    @ResponseFilter
    void say(MutableHttpResponse<?> response) {
        if (stopping.hasBegun()) {
            response.header(HttpHeaders.CONNECTION, "close");
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
