package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Counts up to a limit, so that a count costs the same however many there are. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LabelCountRows extends GenericRepository<Request, UUID> {

    @Query("select count(*) from (select id from request where owner_id = :owner and status_label = :label "
            + "limit :limit) counted")
    long upTo(UUID owner, Label label, int limit);

    @Query("select count(*) from (select id from request where status_label = :label limit :limit) counted")
    long upTo(Label label, int limit);
}
