package com.targetroadmap.system.size;

import java.io.IOException;
import java.sql.SQLException;

/** Fills one table. */
interface TableWriter extends AutoCloseable {

    /** @param row the columns in order: texts, numbers, booleans, ids, times, bytes, or {@code null} */
    void write(Object... row) throws SQLException, IOException;

    @Override
    void close() throws SQLException, IOException;
}
