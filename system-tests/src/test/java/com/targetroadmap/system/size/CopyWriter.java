package com.targetroadmap.system.size;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** PostgreSQL's COPY, in its text form. */
final class CopyWriter implements TableWriter {

    private static final int BUFFER = 1 << 16;

    private final Writer out;

    CopyWriter(Connection connection, String table, String columns) throws SQLException {
        String copy = "copy %s (%s) from stdin".formatted(table, columns);
        PGCopyOutputStream stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER);
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void write(Object... row) throws IOException {
        for (int column = 0; column < row.length; column++) {
            if (column > 0) {
                out.write('\t');
            }
            out.write(text(row[column]));
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String text(Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof byte[] bytes) {
            return "\\\\x" + HexFormat.of().formatHex(bytes);
        }
        return value instanceof String text ? text.replace("\\", "\\\\").replace("\n", "\\n") : value.toString();
    }
}
