package com.targetroadmap.system;

import com.targetroadmap.defaults.testing.PostgresServer;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Says at the end of the last tests of a build, {@code -Dlast.tests=true}, that there was no PostgreSQL, for this module
 * and those before.
 */
public final class LastWord implements TestExecutionListener {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (Boolean.getBoolean("last.tests") && PostgresServer.find().isEmpty()) {
            System.out.println("\n" + LeftOut.box(PostgresServer.LEFT_OUT) + "\n");
        }
    }
}
