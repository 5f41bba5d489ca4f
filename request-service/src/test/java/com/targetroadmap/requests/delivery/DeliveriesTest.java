package com.targetroadmap.requests.delivery;

import com.targetroadmap.defaults.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

@DatabaseTest
class DeliveriesTest {

    @BeforeAll
    static void start() {
        Sending.start();
    }

    @AfterAll
    static void stop() {
        Sending.stop();
    }

    @Nested
    class ToPeopleWhoReceiveThem extends Receivers {}

    @Nested
    class Together extends Digests {}

    @Nested
    class TriedAndTriedAgain extends Attempts {}
}
