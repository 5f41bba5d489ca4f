package com.targetroadmap.roadmap.item;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The items of a column from top to bottom: by their rank; of the same rank what came last first. */
@Singleton
class RankRows {

    private static final String BEFORE =
            " and board_rank <= ? and (board_rank < ? or stage_since > ? or (stage_since = ? and id < ?))";
    private static final String AFTER =
            " and board_rank >= ? and (board_rank > ? or stage_since < ? or (stage_since = ? and id > ?))";

    private final JdbcOperations database;

    RankRows(JdbcOperations database) {
        this.database = database;
    }

    Optional<Long> first(Stack column) {
        String sql =
                "select board_rank from item where" + in(column) + " order by" + by(column) + ", board_rank limit 1";
        return read(sql, Long.class, values(column)).stream().findFirst();
    }

    List<UUID> firstOthers(Item item, int limit) {
        Stack column = Stack.of(item);
        String sql = "select id from item where" + in(column) + " and id <> ? order by" + by(column)
                + ", board_rank, stage_since desc, id limit ?";
        return read(sql, UUID.class, values(column, item.id(), limit));
    }

    int countBefore(Item item) {
        Stack column = Stack.of(item);
        String sql = "select count(*) from (select id from item where" + in(column) + BEFORE + " limit ?) counted";
        return Math.toIntExact(read(sql, Long.class, values(column, place(item), RankBody.LAST))
                .get(0));
    }

    Optional<Long> rankAbove(Item other, UUID without) {
        Stack column = Stack.of(other);
        String sql = "select board_rank from item where" + in(column) + BEFORE
                + " and id <> ? order by board_rank desc limit 1";
        return read(sql, Long.class, values(column, place(other), without)).stream()
                .findFirst();
    }

    Optional<UUID> next(Item other, UUID without) {
        Stack column = Stack.of(other);
        String sql = "select id from item where" + in(column) + AFTER + " and id <> ? order by" + by(column)
                + ", board_rank, stage_since desc, id limit 1";
        return read(sql, UUID.class, values(column, place(other), without)).stream()
                .findFirst();
    }

    void moveUpAbove(Item other, UUID without, long far) {
        Stack column = Stack.of(other);
        write(
                "update item set board_rank = board_rank - ? where" + in(column) + BEFORE + " and id <> ?",
                Stream.concat(Stream.of(far), Arrays.stream(values(column, place(other), without)))
                        .toArray());
    }

    void put(UUID item, long rank) {
        write("update item set board_rank = ? where id = ?", rank, item);
    }

    private static String in(Stack column) {
        return column.phaseId() == null ? " product_id = ? and stage = ?" : " phase_id = ? and stage = ?";
    }

    private static String by(Stack column) {
        return column.phaseId() == null ? " product_id, stage" : " phase_id, stage";
    }

    private static Object[] place(Item item) {
        var since = item.stageSince().atOffset(ZoneOffset.UTC);
        return new Object[] {item.boardRank(), item.boardRank(), since, since, item.id()};
    }

    /** Those of the column, then all others, however deep. */
    private static Object[] values(Stack column, Object... others) {
        UUID owner = column.phaseId() == null ? column.productId() : column.phaseId();
        return Stream.concat(
                        Stream.of(owner, column.stage().name()),
                        Arrays.stream(others)
                                .flatMap(other -> other instanceof Object[] many ? Stream.of(many) : Stream.of(other)))
                .toArray();
    }

    private <T> List<T> read(String sql, Class<T> type, Object... values) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
            }
            return found;
        });
    }

    private void write(String sql, Object... values) {
        database.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
