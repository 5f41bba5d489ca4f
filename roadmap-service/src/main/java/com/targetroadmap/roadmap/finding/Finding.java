package com.targetroadmap.roadmap.finding;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds items through indexes, the newest first. Runs in the caller's transaction. */
@Singleton
public class Finding {

    /** Nobody reads further in a list to choose from. */
    private static final int OWNERS = 200;

    /** A name with it is the next one possible; after the name itself H2 would read all items that have it. */
    private static final String BEYOND = "\u0001";

    private final JdbcOperations database;
    private final WordRows words;

    Finding(JdbcOperations database, WordRows words) {
        this.database = database;
        this.words = words;
    }

    /**
     * The ids of those that fit and were made before a moment.
     *
     * @param before an item's place in the order in which items were made
     */
    public List<UUID> find(Filter filter, long before, int limit) {
        Wanted wanted = Wanted.of(filter, this::wordsBeginning);
        return wanted.isNothing()
                ? List.of()
                : database.prepareStatement(wanted.sql(), statement -> ids(wanted.bind(statement, before, limit)));
    }

    /** The names of owners, in order. Hops from one to the next, however many items each has. */
    public List<String> owners() {
        List<String> owners = new ArrayList<>();
        for (var next = words.ownerFrom(""); next.isPresent() && owners.size() < OWNERS; ) {
            owners.add(next.get());
            next = words.ownerFrom(next.get() + BEYOND);
        }
        return owners;
    }

    private List<String> wordsBeginning(String start) {
        return words.vocabulary(Beginnings.keyOf(start), Beginnings.AT_MOST).stream()
                .filter(word -> word.startsWith(start))
                .toList();
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }
}
