package com.targetroadmap.defaults.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that is in the tables of a database: rows by table, each from column to text. */
public record TableRows(Map<String, List<Map<String, String>>> byTable) {

    static TableRows of(Connection connection) throws SQLException {
        var all = new TreeMap<String, List<Map<String, String>>>();
        try (var tables =
                connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                all.put(table, rows(connection, table));
            }
        }
        return new TableRows(all);
    }

    public int count(String table) {
        return byTable.get(table).size();
    }

    /** Those that the other one doesn't hold, tables of which nothing is missing left out. */
    TableRows without(TableRows other) {
        var missing = new TreeMap<String, List<Map<String, String>>>();
        byTable.forEach((table, rows) -> {
            var there = other.known(table, rows);
            var lost = rows.stream().filter(row -> !there.contains(row)).toList();
            if (!lost.isEmpty()) {
                missing.put(table, lost);
            }
        });
        return new TableRows(missing);
    }

    /** The rows of a table with no other columns than {@code rows} have. */
    private Set<Map<String, String>> known(String table, List<Map<String, String>> rows) {
        Set<String> columns =
                rows.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
        var known = new HashSet<Map<String, String>>();
        for (var row : byTable.getOrDefault(table, List.of())) {
            var narrowed = new HashMap<>(row);
            narrowed.keySet().retainAll(columns);
            known.add(narrowed);
        }
        return known;
    }

    private static List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table)) {
            var rows = new ArrayList<Map<String, String>>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static Map<String, String> row(ResultSet result) throws SQLException {
        var row = new HashMap<String, String>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.put(result.getMetaData().getColumnLabel(column), result.getString(column));
        }
        return row;
    }
}
