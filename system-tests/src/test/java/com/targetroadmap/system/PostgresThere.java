package com.targetroadmap.system;

import com.targetroadmap.defaults.testing.PostgresServer;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves tests on PostgreSQL out, loudly, where there is neither a server nor a Docker engine. In CI that fails. */
public final class PostgresThere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return PostgresServer.find().isPresent()
                ? ConditionEvaluationResult.enabled("PostgreSQL is there")
                : LeftOut.loudly(context, "PostgreSQL: a Docker engine, or the URL of a server in TEST_POSTGRES_URL");
    }
}
