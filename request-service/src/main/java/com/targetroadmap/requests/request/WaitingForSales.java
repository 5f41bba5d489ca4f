package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open questions, by when nobody waits for an answer any more. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitingForSales extends GenericRepository<Request, UUID> {

    @Query("delete from open_question where request_id = :requestId")
    void end(UUID requestId);

    @Query("insert into open_question (request_id, due) values (:requestId, :due)")
    void begin(UUID requestId, Instant due);

    @Query("select request_id from open_question where due < :now order by due, request_id limit :limit")
    List<UUID> overdue(Instant now, int limit);
}
