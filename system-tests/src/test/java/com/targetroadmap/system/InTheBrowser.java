package com.targetroadmap.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser, on the one system with the demo story that all of them share. Without a browser it is left
 * out loudly; in CI it fails.
 */
@ExtendWith(BrowserThere.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class InTheBrowser {

    protected RunningSystem system;
    protected RealBrowser browser;

    @BeforeAll
    void start() {
        system = Demo.SYSTEM;
        browser = new RealBrowser(system);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Started when it is first asked for, ends with this JVM. */
    private static final class Demo {

        static final RunningSystem SYSTEM = RunningSystem.start();
    }
}
