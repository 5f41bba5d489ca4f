package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.testing.DatabaseTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What product managers take back. One service runs for all of its stories. */
@DatabaseTest
class UndoTest {

    @BeforeAll
    static void start() {
        UndoneDecisions.start();
    }

    @AfterAll
    static void stop() {
        UndoneDecisions.stop();
    }

    @Nested
    class Undoing extends UndoingDecisions {}

    @Nested
    class OfItems extends TakingItemsBack {}
}
