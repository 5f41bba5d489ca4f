package com.targetroadmap.roadmap.edits;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Only adds and reads: history is not changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditRows extends GenericRepository<EditRow, UUID> {

    EditRow save(EditRow edit);

    @Query("select * from item_edit where item_id = :item and item_version <= :version"
            + " and (item_version < :version or edited_at < :at or (edited_at = :at and id < :id))"
            + " order by item_id, item_version desc, edited_at desc, id desc limit :limit")
    List<EditRow> before(UUID item, long version, Instant at, UUID id, int limit);
}
