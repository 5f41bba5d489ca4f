package com.targetroadmap.requests.handover;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HandOverRows extends CrudRepository<HandOver, UUID> {

    Optional<HandOver> findByIdForUpdate(UUID id);

    @Query("select id from hand_over where is_done = false order by is_done, at, id limit 100")
    List<UUID> toGoOn();
}
