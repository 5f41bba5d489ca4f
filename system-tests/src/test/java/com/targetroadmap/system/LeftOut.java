package com.targetroadmap.system;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that can't run on this machine are left out so that nobody overlooks it; in CI nothing may be left out. */
final class LeftOut {

    private static final String LINE = "!".repeat(100);

    private LeftOut() {}

    static ConditionEvaluationResult loudly(ExtensionContext context, String needed) {
        String leftOut = "LEFT OUT: %s needs %s."
                .formatted(context.getRequiredTestClass().getSimpleName(), needed);
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(leftOut + " In CI nothing may be left out.");
        }
        System.out.println("\n" + box(leftOut) + "\n");
        return ConditionEvaluationResult.disabled(leftOut);
    }

    static String box(String leftOut) {
        return LINE + "\n!! " + leftOut + "\n" + LINE;
    }
}
