package db.migration;

import com.targetroadmap.defaults.text.Words;
import com.targetroadmap.roadmap.finding.ItemWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Makes the items there already findable. Killed in the middle it begins again, and passes over what is done. */
public final class V2026_11_23_51__Words_of_items extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select id, internal_title, name_for_sales from item");
                PreparedStatement word = connection.prepareStatement(
                        "insert into item_word (item_id, word) values (?, ?) on conflict do nothing");
                PreparedStatement vocabulary = connection.prepareStatement(
                        "insert into item_vocabulary (beginning, word) values (?, ?) on conflict do nothing")) {
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

    private static int add(ResultSet item, PreparedStatement word, PreparedStatement vocabulary) throws SQLException {
        var words =
                Words.of(Arrays.asList(item.getString(2), item.getString(3))).words();
        for (String one : words) {
            word.setObject(1, item.getObject(1));
            word.setString(2, one);
            word.addBatch();
            for (String beginning : ItemWords.beginningsOf(one)) {
                vocabulary.setString(1, beginning);
                vocabulary.setString(2, one);
                vocabulary.addBatch();
            }
        }
        return words.size();
    }
}
