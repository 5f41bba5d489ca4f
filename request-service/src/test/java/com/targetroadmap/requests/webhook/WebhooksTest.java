package com.targetroadmap.requests.webhook;

import com.targetroadmap.defaults.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What other systems get, and what becomes of it. One service runs for all of its stories. */
@DatabaseTest
class WebhooksTest {

    @BeforeAll
    static void start() {
        OtherSystems.start();
    }

    @AfterAll
    static void stop() {
        OtherSystems.stop();
    }

    @Nested
    class Adding extends AddingWebhooks {}

    @Nested
    class Hearing extends WhatWebhooksHear {}

    @Nested
    class Claiming extends ClaimingMessages {}

    @Nested
    class Failing extends WebhooksThatFail {}
}
