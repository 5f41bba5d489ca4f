package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.token.Tokens;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;

/** Gives each call that the gateway makes in its own name a fresh token: what it carries to people is nobody's call. */
@ClientFilter(serviceId = "request-service")
public final class InItsOwnName {

    /** The request attribute that clients declare for themselves as a whole. */
    public static final String ATTRIBUTE = "in-its-own-name";

    private final Tokens tokens;

    InItsOwnName(Tokens tokens) {
        this.tokens = tokens;
    }

    @RequestFilter
    void addToken(MutableHttpRequest<?> request) {
        var service = BasicHttpAttributes.getServiceId(request);
        if (service.isPresent() && request.getAttribute(ATTRIBUTE).isPresent()) {
            request.bearerAuth(tokens.forTheGateway(service.get()));
        }
    }
}
