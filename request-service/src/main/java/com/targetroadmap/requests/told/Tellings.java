package com.targetroadmap.requests.told;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was told. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Tellings extends CrudRepository<Telling, UUID> {

    /**
     * The newest first. All lines are above 0: to say so makes H2 take the index that has the order, and not the one that
     * it has made for the reference.
     */
    @Query("select id, request_id, kind, label, guidance_key, words, who, at, fingerprint from telling "
            + "where request_id = :requestId and line > 0 order by request_id, line desc limit 100")
    List<Telling> of(UUID requestId);

    List<Telling> findByIdIn(Collection<UUID> ids);
}
