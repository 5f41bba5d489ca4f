package com.targetroadmap.roadmap.testing;

import com.targetroadmap.defaults.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A look, or a stab, at the database past the service. */
public final class Sql {

    private final Map<String, String> database;

    public Sql(Service service) {
        this.database = TestDatabase.settings(
                service.setting("datasources.default.url"),
                service.setting("datasources.default.username"),
                service.setting("datasources.default.password"));
    }

    public void run(String sql) {
        try (Connection connection = TestDatabase.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public long count(String table) {
        try (Connection connection = TestDatabase.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
