package com.targetroadmap.defaults.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether the database under test is at hand. H2 always is; PostgreSQL may be left out, but not in CI. */
final class DatabaseThere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (DatabaseKind.underTest() == DatabaseKind.H2 || PostgresServer.find().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a database");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(PostgresServer.LEFT_OUT + " In CI nothing may be left out.");
        }
        return ConditionEvaluationResult.disabled(PostgresServer.LEFT_OUT);
    }
}
