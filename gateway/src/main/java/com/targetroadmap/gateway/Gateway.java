package com.targetroadmap.gateway;

import io.micronaut.runtime.Micronaut;

/** Starts the process. */
public final class Gateway {

    private Gateway() {}

    public static void main(String[] arguments) {
        Micronaut.run(Gateway.class, arguments);
    }
}
