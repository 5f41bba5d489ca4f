package com.targetroadmap.roadmap.ownline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CircumstanceRows extends GenericRepository<Circumstances, UUID> {

    /** Empty where there is no such item. */
    @Query("select i.id as item_id, i.stage as stage, i.phase_id as phase_id, p.state as phase_state,"
            + " i.follows_id as follows_id, f.stage as followed_stage from item i"
            + " left join phase p on p.id = i.phase_id"
            + " left join item f on f.id = i.follows_id"
            + " where i.id = :itemId")
    Optional<Circumstances> of(UUID itemId);
}
