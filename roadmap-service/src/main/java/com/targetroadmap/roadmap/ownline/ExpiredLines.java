package com.targetroadmap.roadmap.ownline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines that ended by themselves and that nobody has done anything about, the latest first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExpiredLines extends GenericRepository<ExpiredLines.Row, UUID> {

    /** @param title of the item, as colleagues call it */
    @MappedEntity("own_line")
    record Row(@Id UUID id, UUID itemId, String title, String words, Instant endedAt, Cause endedBecause) {}

    /**
     * A page of them.
     *
     * @param next to be sent back for the page after this one; absent on the last
     */
    @Serdeable
    record Page(List<Expired> lines, @Nullable UUID next) {

        static Page of(List<Row> found, int limit) {
            List<Row> page = found.subList(0, Math.min(limit, found.size()));
            UUID next = found.size() > limit ? page.get(limit - 1).id() : null;
            return new Page(page.stream().map(Expired::of).toList(), next);
        }
    }

    @Serdeable
    record Expired(UUID itemId, String title, String words, Instant endedAt, Cause endedBecause) {

        static Expired of(Row row) {
            return new Expired(row.itemId, row.title, row.words, row.endedAt, row.endedBecause);
        }
    }

    @Query("select l.id as id, l.item_id as item_id, i.internal_title as title, l.words as words,"
            + " l.ended_at as ended_at, l.ended_because as ended_because from own_line l"
            + " join item i on i.id = l.item_id"
            + " where l.expired = true order by l.expired, l.ended_at desc, l.id limit :limit")
    List<Row> first(int limit);

    @Query("select l.id as id, l.item_id as item_id, i.internal_title as title, l.words as words,"
            + " l.ended_at as ended_at, l.ended_because as ended_because from own_line l"
            + " join item i on i.id = l.item_id"
            + " where l.expired = true and l.ended_at <= :end and (l.ended_at < :end or l.id > :id)"
            + " order by l.expired, l.ended_at desc, l.id limit :limit")
    List<Row> after(Instant end, UUID id, int limit);

    @Query("select ended_at from own_line where id = :id and ended_at is not null")
    Optional<Instant> endOf(UUID id);
}
