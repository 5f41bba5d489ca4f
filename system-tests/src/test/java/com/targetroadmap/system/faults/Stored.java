package com.targetroadmap.system.faults;

import com.targetroadmap.system.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Looks into the databases themselves, past everything that can be broken. */
record Stored(Databases databases) {

    /** How many rows have that id. */
    int count(String service, String table, UUID id) throws SQLException {
        try (Connection database = databases.look(service);
                PreparedStatement rows = database.prepareStatement("select count(*) from " + table + " where id = ?")) {
            rows.setObject(1, id);
            return number(rows);
        }
    }

    /** How many facts a service could not apply. */
    int setAside(String service) throws SQLException {
        try (Connection database = databases.look(service);
                PreparedStatement rows = database.prepareStatement("select count(*) from feed_set_aside")) {
            return number(rows);
        }
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}
