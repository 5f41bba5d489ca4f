package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What product managers decide. One service runs for all of its stories. */
@DatabaseTest
class TriageTest {

    @BeforeAll
    static void start() {
        Decisions.start();
    }

    @AfterAll
    static void stop() {
        Decisions.stop();
    }

    @Nested
    class Changing extends ChangingDecisions {}

    @Nested
    class Accepting extends AcceptingAsItems {}

    @Nested
    class Once extends DecidingOnce {}
}
