package com.targetroadmap.defaults.log;

import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;

/** Sends the id of the request that is worked for along to whoever is asked because of it. */
@ClientFilter(ClientFilter.MATCH_ALL_PATTERN)
final class PassedOn {

    @RequestFilter
    void pass(MutableHttpRequest<?> request) {
        RequestId.current().ifPresent(id -> request.getHeaders().set(RequestId.HEADER, id.text()));
    }
}
