package com.targetroadmap.defaults.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own mistakes: the log gets everything, the client a reference to it and nothing inner. */
final class Unexpected {

    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Problem problem(Throwable failure, HttpRequest<?> request) {
        String reference = reference();
        LOG.error("{} {} failed, reference {}", request.getMethodName(), request.getPath(), reference, failure);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "This is our mistake. Please report it with the reference.")
                .with("reference", reference);
    }

    private static String reference() {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private Unexpected() {}
}
