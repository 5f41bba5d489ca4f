package db.migration;

import com.targetroadmap.requests.search.Tail;
import com.targetroadmap.requests.search.Tails;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Titles are found by the beginnings of their words, one's own or all: a row for the title from each word on, in a table
 * that nothing touches when a label changes. Killed in the middle it begins again, and passes over what is done.
 */
public final class V2026_11_25_11__Titles_of_requests extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists request_tail (tail bytea not null, request_id uuid not null,"
                    + " owner_id uuid not null, primary key (tail, request_id))");
            copy(connection);
            // Once at the end, instead of a little with each row.
            statement.execute(
                    "create index if not exists request_tail_of_owner on request_tail (owner_id, tail, request_id)");
        }
    }

    private static void copy(Connection connection) throws SQLException {
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(
                        "insert into request_tail (tail, request_id, owner_id) values (?, ?, ?) on conflict do nothing")) {
            // Not all of them in memory at once.
            reading.setFetchSize(AT_ONCE);
            try (ResultSet rows = reading.executeQuery("select id, owner_id, ask_title from request")) {
                write(rows, writing);
            }
        }
    }

    private static void write(ResultSet rows, PreparedStatement writing) throws SQLException {
        int waiting = 0;
        while (rows.next()) {
            waiting += add(writing, rows);
            if (waiting >= AT_ONCE) {
                writing.executeBatch();
                waiting = 0;
            }
        }
        writing.executeBatch();
    }

    private static int add(PreparedStatement writing, ResultSet request) throws SQLException {
        var tails = Tails.of(request.getString(3));
        for (Tail tail : tails) {
            writing.setBytes(1, tail.bytes());
            writing.setObject(2, request.getObject(1, UUID.class));
            writing.setObject(3, request.getObject(2, UUID.class));
            writing.addBatch();
        }
        return tails.size();
    }
}
