package com.targetroadmap.defaults.database;

import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.transaction.TransactionDefinition;

/**
 * Whether the HTTP request that is being answered has changed anything yet. What fails after that must not be told as if
 * nothing had been saved.
 */
final class Written {

    private static final String WRITTEN = Written.class.getName();

    private Written() {}

    static boolean isMeantBy(TransactionDefinition definition) {
        return !definition.isReadOnly().orElse(false);
    }

    static void note(TransactionDefinition definition) {
        if (isMeantBy(definition)) {
            ServerRequestContext.currentRequest().ifPresent(request -> request.setAttribute(WRITTEN, true));
        }
    }

    static boolean isAnything() {
        return ServerRequestContext.currentRequest()
                .map(request -> request.getAttributes().contains(WRITTEN))
                .orElse(false);
    }
}
