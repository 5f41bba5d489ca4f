package com.targetroadmap.requests.note;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

/** All private notes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PrivateNotes extends CrudRepository<PrivateNote, UUID> {

    /** The newest first. All lines are above 0: to say so makes H2 take the index that has the order. */
    @Query("select id, request_id, words, who, at, fingerprint from private_note "
            + "where request_id = :requestId and line > 0 order by request_id, line desc limit 100")
    List<PrivateNote> of(UUID requestId);
}
