package com.targetroadmap.requests.merge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Counts up to a limit. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MergeCounts extends GenericRepository<SettlingRows.ToSettle, UUID> {

    @Query("select count(*) from (select id from request where customer_id = :customer limit :limit) counted")
    long requests(UUID customer, int limit);

    @Query("select count(*) from (select id from deal where customer_id = :customer limit :limit) counted")
    long deals(UUID customer, int limit);
}
