package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Until when each person has seen what changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LastLooks extends GenericRepository<LastLooks.Look, UUID> {

    @MappedEntity("last_look")
    record Look(@Id UUID personId, Instant at) {}

    Optional<Look> findByPersonId(UUID personId);

    /** Never back: an older page is no news. */
    @Query("update last_look set at = :at where person_id = :person and at < :at")
    int advance(UUID person, Instant at);

    @Query("insert into last_look (person_id, at) values (:person, :at) on conflict do nothing")
    void begin(UUID person, Instant at);
}
