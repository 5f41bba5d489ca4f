package com.targetroadmap.system.size;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;

/** Rows in batches, each committed: H2 has nothing faster that takes rows from a program. */
final class BatchWriter implements TableWriter {

    private static final int AT_ONCE = 2_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    BatchWriter(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        int width = columns.split(",", -1).length;
        insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(table, columns, String.join(", ", Collections.nCopies(width, "?"))));
    }

    @Override
    public void write(Object... row) throws SQLException {
        for (int column = 0; column < row.length; column++) {
            Object value = row[column];
            insert.setObject(column + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }

    private void send() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            connection.commit();
            waiting = 0;
        }
    }
}
