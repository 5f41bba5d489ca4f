package com.targetroadmap.defaults.testing;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/**
 * In place of the database's own JDBC driver: lets the database carry out each query once more, with the same values, and
 * tell how it did that. So no query is forgotten because nobody thought of it.
 */
public final class ExplainingDriver implements Driver {

    private static final Set<Plan> PLANS = ConcurrentHashMap.newKeySet();

    private static volatile boolean explaining;

    /** Of a service that is to use it. */
    public static Map<String, String> settings() {
        return Map.of("datasources.default.driver-class-name", ExplainingDriver.class.getName());
    }

    /** How all that was asked meanwhile was carried out, whoever asked it. */
    public static Set<Plan> during(Runnable asking) {
        PLANS.clear();
        explaining = true;
        try {
            asking.run();
        } finally {
            explaining = false;
        }
        return Set.copyOf(PLANS);
    }

    static boolean isExplaining() {
        return explaining;
    }

    static void note(Plan plan) {
        PLANS.add(plan);
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        Connection connection = real(url).connect(url, properties);
        if (url.startsWith("jdbc:postgresql:")) {
            preferIndexes(connection);
        }
        return ExplainedConnection.of(connection);
    }

    /** As with large tables: a few thousand rows tempt the planner to read all of them, because that is fast enough. */
    private static void preferIndexes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String way : List.of("seqscan", "bitmapscan", "hashjoin", "mergejoin")) {
                statement.execute("set enable_%s = off".formatted(way));
            }
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return real(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return real(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    private static Driver real(String url) throws SQLException {
        return DriverManager.getDriver(url);
    }
}
