package com.targetroadmap.requests.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Few, so lists of them are read whole. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Webhooks extends CrudRepository<Webhook, UUID> {

    Optional<Webhook> findByIdForUpdate(UUID id);

    @Query("select * from webhook where state = 'ACTIVE' limit 100")
    List<Webhook> active();

    @Query(
            "select id from webhook where state = 'ACTIVE' and failing_since is not null order by failing_since limit 100")
    List<UUID> failing();

    @Query("select * from webhook where state <> 'REMOVED' order by at, id limit 100")
    List<Webhook> shown();

    @Query("select count(*) from webhook where state <> 'REMOVED'")
    long countShown();
}
