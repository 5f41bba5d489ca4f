package db.migration;

import com.targetroadmap.defaults.text.Words;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Makes the items that sales knows already findable. Killed in the middle it begins again, and passes over what is done. */
public final class V2026_11_23_42__Words_there_already extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select id, name, strength, since from known_item");
                PreparedStatement word = connection.prepareStatement(
                        "insert into known_word (id, word, strength, since) values (?, ?, ?, ?) on conflict do nothing");
                PreparedStatement vocabulary = connection.prepareStatement(
                        "insert into known_vocabulary (beginning, word) values (?, ?) on conflict do nothing")) {
            int waiting = 0;
            while (rows.next()) {
                waiting += add(rows, word, vocabulary);
                if (waiting >= AT_ONCE) {
                    word.executeBatch();
                    vocabulary.executeBatch();
                    waiting = 0;
                }
            }
            word.executeBatch();
            vocabulary.executeBatch();
        }
    }

    private static int add(ResultSet known, PreparedStatement word, PreparedStatement vocabulary) throws SQLException {
        var words = Words.of(known.getString("name")).words();
        for (String one : words) {
            word.setObject(1, known.getObject("id"));
            word.setString(2, one);
            word.setInt(3, known.getInt("strength"));
            word.setObject(4, known.getObject("since", OffsetDateTime.class));
            word.addBatch();
            vocabulary.setString(1, Words.beginningOf(one));
            vocabulary.setString(2, one);
            vocabulary.addBatch();
        }
        return words.size();
    }
}
