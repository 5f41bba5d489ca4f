package db.migration;

import com.targetroadmap.defaults.text.Words;
import com.targetroadmap.roadmap.known.WordKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Makes the items that sales knows already findable by other words and by words typed otherwise; can begin again. */
public final class V2026_11_23_67__Keys_of_words_there_already extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Set<String> vocabulary = new HashSet<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from known_word");
            statement.execute("delete from known_key");
        }
        words(connection, vocabulary);
        keys(connection, vocabulary);
    }

    private static void words(Connection connection, Set<String> vocabulary) throws SQLException {
        try (Statement reading = connection.createStatement();
                ResultSet known = reading.executeQuery("select k.id, k.name, i.other_words, k.strength, k.since"
                        + " from known_item k join item i on i.id = k.id");
                PreparedStatement row = connection.prepareStatement(
                        "insert into known_word (id, word, strength, since) values (?, ?, ?, ?)")) {
            for (int waiting = 0; known.next(); ) {
                for (String word : Words.named(List.of(known.getString("name"), known.getString("other_words")))
                        .words()) {
                    vocabulary.add(word);
                    row.setObject(1, known.getObject("id"));
                    row.setString(2, word);
                    row.setInt(3, known.getInt("strength"));
                    row.setObject(4, known.getObject("since", OffsetDateTime.class));
                    waiting = add(row, waiting);
                }
            }
            row.executeBatch();
        }
    }

    private static void keys(Connection connection, Set<String> vocabulary) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("insert into known_key (key_text, word) values (?, ?)")) {
            int waiting = 0;
            for (String word : vocabulary) {
                for (String key : WordKeys.of(word)) {
                    row.setString(1, key);
                    row.setString(2, word);
                    waiting = add(row, waiting);
                }
            }
            row.executeBatch();
        }
    }

    private static int add(PreparedStatement row, int waiting) throws SQLException {
        row.addBatch();
        if (waiting + 1 < AT_ONCE) {
            return waiting + 1;
        }
        row.executeBatch();
        return 0;
    }
}
