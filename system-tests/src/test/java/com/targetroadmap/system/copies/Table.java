package com.targetroadmap.system.copies;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows by what identifies them, the first column. */
final class Table {

    private Table() {}

    static Map<String, List<String>> of(Connection database, String sql) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.put(row.getString(1), fields(row));
            }
        }
        return rows;
    }

    private static List<String> fields(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
            fields.add(text(row.getObject(column)));
        }
        return fields;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof java.sql.Timestamp at) {
            return at.toInstant().toString();
        }
        return value instanceof OffsetDateTime at ? at.toInstant().toString() : String.valueOf(value);
    }
}
