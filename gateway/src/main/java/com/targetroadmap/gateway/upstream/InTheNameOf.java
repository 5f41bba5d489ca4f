package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.token.Tokens;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;

/** Gives each call to a service a fresh token in the name of the person who is behind it. */
@ClientFilter(serviceId = {"roadmap-service", "request-service"})
final class InTheNameOf {

    /** The request attribute that clients declare. */
    static final String CALLER = "caller";

    private final Tokens tokens;

    InTheNameOf(Tokens tokens) {
        this.tokens = tokens;
    }

    @RequestFilter
    void addToken(MutableHttpRequest<?> request) {
        var service = BasicHttpAttributes.getServiceId(request);
        var caller = request.getAttribute(CALLER, Caller.class);
        if (service.isPresent() && caller.isPresent()) {
            request.bearerAuth(tokens.forPerson(caller.get(), service.get()));
        }
    }
}
