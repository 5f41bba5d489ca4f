package com.targetroadmap.system.crash;

import com.targetroadmap.system.Database;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.RunningSystem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Ends some of the services' connections to PostgreSQL, in the middle of whatever they are used for. */
final class CutConnections implements Trouble {

    private static final String SOME = "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid() order by random() limit 4) few";

    private final Databases databases;
    private int cut;

    CutConnections(Databases databases) {
        this.databases = databases;
    }

    @Override
    public void make() {
        List.of(RunningSystem.ROADMAP_SERVICE, RunningSystem.REQUEST_SERVICE)
                .forEach(service -> cutSome(databases.of(service)));
    }

    @Override
    public String toString() {
        return cut + " connections to the databases cut";
    }

    private void cutSome(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SOME)) {
            row.next();
            cut += row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
