package com.targetroadmap.gateway.unsubscribe;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Trouble;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * @param path where the form is sent
 * @param done whether it is switched off
 */
@Introspected
record UnsubscribePage(
        Frame frame,
        Subscription subscription,
        String path,
        boolean done,
        @Nullable Trouble trouble) {}
