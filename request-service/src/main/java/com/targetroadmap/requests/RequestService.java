package com.targetroadmap.requests;

import io.micronaut.runtime.Micronaut;

/** Starts the process. */
public final class RequestService {

    private RequestService() {}

    public static void main(String[] arguments) {
        Micronaut.run(RequestService.class, arguments);
    }
}
