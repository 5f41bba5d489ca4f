package db.migration;

import com.targetroadmap.requests.similar.Said;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * What requests and items say, so that what is known already is found: tables of their own, because none of it changes
 * when a label does. On PostgreSQL its text search and trigrams, on H2 a row for each word. Fills them with what is there
 * already; killed in the middle it begins again.
 */
public final class V2026_11_24_10__Known_already extends BaseJavaMigration {

    private static final int AT_ONCE = 1_000;

    private static final List<String> TEXTS = List.of("""
            create table if not exists known_text (
                subject_id uuid primary key,
                kind varchar(10) not null,
                title_words varchar(4000) not null,
                rest_words varchar(4000) not null
            )""", "delete from known_text");

    private static final List<String> ON_POSTGRESQL = List.of(
            "create extension if not exists pg_trgm",
            "create table known_vector (subject_id uuid primary key, words tsvector not null)",
            "create index known_vector_by_word on known_vector using gin (words)",
            "create table known_vocabulary (word varchar(60) primary key)",
            "create index known_vocabulary_by_trigram on known_vocabulary using gin (word gin_trgm_ops)");

    private static final List<String> ON_H2 = List.of(
            "create table if not exists known_word (word varchar(60) not null, subject_id uuid not null)",
            "create index if not exists known_word_by_word on known_word (word, subject_id desc)",
            "delete from known_word",
            "create table if not exists known_vocabulary (word varchar(60) primary key, backwards varchar(60) not null)",
            "create index if not exists known_vocabulary_backwards on known_vocabulary (backwards)",
            "delete from known_vocabulary");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        run(connection, TEXTS);
        run(connection, h2 ? ON_H2 : ON_POSTGRESQL);
        Set<String> vocabulary = new LinkedHashSet<>();
        copy(
                connection,
                "select r.id, r.ask_title, r.ask_problem, c.name from request r join customer c on c.id = r.customer_id",
                "REQUEST",
                h2,
                vocabulary);
        copy(
                connection,
                "select id, name_for_sales, problem, '' from roadmap_item where show_to_sales",
                "ITEM",
                h2,
                vocabulary);
        learn(connection, h2, vocabulary);
    }

    private static void run(Connection connection, List<String> all) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }

    private static void copy(Connection connection, String sql, String kind, boolean h2, Set<String> vocabulary)
            throws SQLException {
        try (Statement reading = connection.createStatement();
                PreparedStatement text = connection.prepareStatement(
                        "insert into known_text (subject_id, kind, title_words, rest_words) values (?, ?, ?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        h2
                                ? "insert into known_word (subject_id, word) values (?, ?)"
                                : "insert into known_vector (subject_id, words)"
                                        + " values (?, array_to_tsvector(string_to_array(?, ' ')))")) {
            reading.setFetchSize(AT_ONCE);
            try (ResultSet rows = reading.executeQuery(sql)) {
                for (int waiting = 0; rows.next(); waiting++) {
                    UUID id = rows.getObject(1, UUID.class);
                    Said said = Said.of(rows.getString(2), rows.getString(3), rows.getString(4));
                    vocabulary.addAll(said.all());
                    add(id, kind, said, h2, text, words);
                    if (waiting % AT_ONCE == 0) {
                        text.executeBatch();
                        words.executeBatch();
                    }
                }
            }
            text.executeBatch();
            words.executeBatch();
        }
    }

    private static void add(
            UUID id, String kind, Said said, boolean h2, PreparedStatement text, PreparedStatement words)
            throws SQLException {
        if (said.all().isEmpty()) {
            return;
        }
        text.setObject(1, id);
        text.setString(2, kind);
        text.setString(3, String.join(" ", said.title()));
        text.setString(4, String.join(" ", said.rest()));
        text.addBatch();
        for (String each : h2 ? said.all() : List.of(String.join(" ", said.all()))) {
            words.setObject(1, id);
            words.setString(2, each);
            words.addBatch();
        }
    }

    private static void learn(Connection connection, boolean h2, Set<String> vocabulary) throws SQLException {
        try (PreparedStatement word = connection.prepareStatement(
                h2
                        ? "insert into known_vocabulary (word, backwards) values (?, ?)"
                        : "insert into known_vocabulary (word) values (?)")) {
            int waiting = 0;
            for (String each : vocabulary) {
                word.setString(1, each);
                if (h2) {
                    word.setString(2, new StringBuilder(each).reverse().toString());
                }
                word.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    word.executeBatch();
                }
            }
            word.executeBatch();
        }
    }
}
