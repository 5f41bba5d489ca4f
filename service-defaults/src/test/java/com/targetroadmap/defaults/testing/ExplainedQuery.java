package com.targetroadmap.defaults.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Is explained with the values that it was given, each time before it is carried out. */
final class ExplainedQuery implements InvocationHandler {

    private final PreparedStatement target;
    private final Connection connection;
    private final String sql;
    private final Map<Integer, Given> given = new TreeMap<>();

    private ExplainedQuery(PreparedStatement target, Connection connection, String sql) {
        this.target = target;
        this.connection = connection;
        this.sql = sql;
    }

    static PreparedStatement of(PreparedStatement target, Connection connection, String sql) {
        return (PreparedStatement) Proxy.newProxyInstance(
                ExplainedQuery.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new ExplainedQuery(target, connection, sql));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("set") && arguments.length > 1) {
            given.put((Integer) arguments[0], other -> ExplainedConnection.call(other, method, arguments));
        }
        if (method.getName().startsWith("execute")) {
            ExplainingDriver.note(new Plan(sql, plan()));
        }
        return ExplainedConnection.call(target, method, arguments);
    }

    private String plan() throws Throwable {
        try (PreparedStatement explain = connection.prepareStatement(explain() + sql)) {
            for (Given value : given.values()) {
                value.to(explain);
            }
            StringJoiner lines = new StringJoiner("\n");
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines.toString();
        }
    }

    private String explain() throws Throwable {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:")
                ? "explain analyze "
                : "explain (analyze, costs off, timing off, summary off) ";
    }

    /** A value in its place. */
    @FunctionalInterface
    private interface Given {
        void to(PreparedStatement other) throws Throwable;
    }
}
