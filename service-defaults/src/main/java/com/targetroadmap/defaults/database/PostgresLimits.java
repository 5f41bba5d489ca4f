package com.targetroadmap.defaults.database;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

/**
 * How long anything waits for PostgreSQL. People wait three seconds at most, so whoever needs a connection hears sooner
 * that there is none; and what hangs is given up, so that it piles up nothing and heals by itself. The time limits of the
 * driver can be set in the database's URL too, which counts more.
 */
final class PostgresLimits {

    /** No transaction waits for another one longer, or is left open longer, than a person would. */
    private static final String OF_TRANSACTIONS =
            "set lock_timeout = '3s'; set idle_in_transaction_session_timeout = '5s'";

    /** Until a caller is told that the database doesn't answer. */
    private static final Duration FOR_A_CONNECTION = Duration.ofMillis(1500);

    /** Until a connection that was idle is taken for dead. */
    private static final Duration FOR_A_SIGN_OF_LIFE = Duration.ofSeconds(1);

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    /** Longer than any honest statement, which may wait three seconds for a lock. Migrations have no limit. */
    private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(6);

    /** A service that is started together with its database waits for it. */
    private static final Duration AT_THE_START = Duration.ofSeconds(30);

    private PostgresLimits() {}

    static void set(HikariConfig pool) {
        pool.setConnectionInitSql(OF_TRANSACTIONS);
        pool.setConnectionTimeout(FOR_A_CONNECTION.toMillis());
        pool.setValidationTimeout(FOR_A_SIGN_OF_LIFE.toMillis());
        pool.setInitializationFailTimeout(AT_THE_START.toMillis());
        pool.addDataSourceProperty("connectTimeout", seconds(TO_CONNECT));
        pool.addDataSourceProperty("socketTimeout", seconds(FOR_AN_ANSWER));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketFactory", SocketsWithAnEnd.class.getName());
    }

    private static String seconds(Duration time) {
        return String.valueOf(time.toSeconds());
    }
}
