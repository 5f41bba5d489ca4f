package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Joinings extends CrudRepository<Joining, UUID> {

    List<Joining> findByRequestIdIn(Collection<UUID> requestIds);

    /** The newest first, from a place on. */
    @Query("select * from joining where at <= :since and (at < :since or request_id < :id)"
            + " order by at desc, request_id desc limit :limit")
    List<Joining> from(Instant since, UUID id, int limit);
}
