package com.targetroadmap.defaults.problem;

import com.targetroadmap.defaults.log.Discreet;
import com.targetroadmap.defaults.log.RequestId;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own mistakes: the log gets everything, the client a reference to it (the request's id) and nothing inner. */
final class Unexpected {

    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

    static Problem problem(Throwable failure, HttpRequest<?> request) {
        String reference = RequestId.of(request).text();
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("(no route)");
        LOG.error("{} {} failed, reference {}", request.getMethod(), route, reference, Discreet.of(failure));
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "This is our mistake. Please report it with the reference.")
                .with("reference", reference);
    }

    private Unexpected() {}
}
