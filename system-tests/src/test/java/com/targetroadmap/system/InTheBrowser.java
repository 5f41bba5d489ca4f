package com.targetroadmap.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real browser, with a whole system of its own. Without a browser it is left out loudly; in CI it fails. */
@ExtendWith(BrowserThere.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class InTheBrowser {

    protected RunningSystem system;
    protected RealBrowser browser;

    @BeforeAll
    void start() {
        system = RunningSystem.start();
        browser = new RealBrowser(system);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (system != null) {
            system.close();
        }
    }
}
