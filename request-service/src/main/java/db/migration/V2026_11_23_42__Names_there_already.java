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

/** Makes the names that are there already findable. Killed in the middle it begins again, and passes over what is done. */
public final class V2026_11_23_42__Names_there_already extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        copy(
                connection,
                "select id, name from customer",
                "insert into customer_tail (customer_id, place, is_start, tail) values (?, ?, ?, ?) on conflict do nothing");
        copy(
                connection,
                "select id, name_for_sales from roadmap_item where stage <> 'DROPPED'",
                "insert into roadmap_item_tail (item_id, place, is_start, tail) values (?, ?, ?, ?) on conflict do nothing");
    }

    private static void copy(Connection connection, String names, String insert) throws SQLException {
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery(names);
                PreparedStatement writing = connection.prepareStatement(insert)) {
            int waiting = 0;
            while (rows.next()) {
                waiting += add(writing, rows.getObject(1, UUID.class), rows.getString(2));
                if (waiting >= AT_ONCE) {
                    writing.executeBatch();
                    waiting = 0;
                }
            }
            writing.executeBatch();
        }
    }

    private static int add(PreparedStatement writing, UUID id, String name) throws SQLException {
        var tails = Tails.of(name);
        for (Tail tail : tails) {
            writing.setObject(1, id);
            writing.setInt(2, tail.place());
            writing.setBoolean(3, tail.isStart());
            writing.setBytes(4, tail.bytes());
            writing.addBatch();
        }
        return tails.size();
    }
}
