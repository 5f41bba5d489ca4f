package com.targetroadmap.system.size;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One service's database to be filled, with the schema that the service made and nothing in it. */
final class Target implements AutoCloseable {

    private static final Pattern MADE =
            Pattern.compile("^\\s*CREATE (?:NULL )?(?:UNIQUE )?INDEX (\\S+) ON ", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("^\\s*ALTER TABLE (\\S+) ADD CONSTRAINT (\\S+) FOREIGN KEY", Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final boolean postgres;
    private final List<String> makeReferences = new ArrayList<>();
    private final List<String> makeIndexes = new ArrayList<>();

    Target(String url, String user, String password) throws SQLException {
        postgres = url.startsWith("jdbc:postgresql:");
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        if (!postgres) {
            run("set cache_size 524288");
        }
    }

    /** Rows come in several times faster where no index has to be kept in order: those are made at the end. */
    void prepare(String mustBeEmpty) throws SQLException {
        if (count(mustBeEmpty) > 0) {
            throw new IllegalStateException("There is something in %s; take a new database".formatted(mustBeEmpty));
        }
        for (String make : definitions()) {
            Matcher reference = REFERENCE.matcher(make);
            if (reference.find()) {
                makeReferences.add(make);
                run("alter table %s drop constraint %s".formatted(reference.group(1), reference.group(2)));
            }
        }
        for (String make : definitions()) {
            Matcher index = MADE.matcher(make);
            if (index.find()) {
                makeIndexes.add(make);
                run("drop index " + index.group(1));
            }
        }
        connection.commit();
    }

    boolean isPostgres() {
        return postgres;
    }

    TableWriter table(String name, String columns) throws SQLException {
        return postgres ? new CopyWriter(connection, name, columns) : new BatchWriter(connection, name, columns);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void finish() throws SQLException {
        connection.commit();
        for (String make : makeReferences) {
            run(make);
        }
        for (String make : makeIndexes) {
            run(make);
        }
        connection.commit();
        connection.setAutoCommit(true);
        run(postgres ? "vacuum analyze" : "analyze sample_size 20000");
    }

    @Override
    public void close() throws SQLException {
        if (!postgres && !connection.isClosed()) {
            // As a database is that has grown for years: without what was written on the way and is of no use any more.
            run("shutdown compact");
        }
        connection.close();
    }

    private long count(String table) throws SQLException {
        return Long.parseLong(texts("select count(*) from " + table).get(0));
    }

    private List<String> definitions() throws SQLException {
        return postgres
                ? texts("select 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || conname || ' '"
                        + " || pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'f' and connamespace = 'public'::regnamespace"
                        + " union all select indexdef from pg_indexes i where schemaname = 'public' and not exists"
                        + " (select 1 from pg_constraint c where c.conname = i.indexname)")
                : texts("script nodata");
    }

    private List<String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
