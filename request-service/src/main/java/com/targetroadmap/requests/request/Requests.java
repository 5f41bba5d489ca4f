package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Requests extends CrudRepository<Request, UUID> {

    Optional<Request> findByIdForUpdate(UUID id);

    @Query("select nextval('request_number')")
    long nextNumber();

    /** Those that point at an item, a batch at a time, each held until the transaction ends. */
    @Query("select * from request where item_id = :itemId and id > :after order by item_id, id limit :limit for update")
    List<Request> pointingAt(UUID itemId, UUID after, int limit);

    /** Which of these items a request points at that its owner hasn't withdrawn. */
    @Query("select i.id from roadmap_item i where i.id in (:itemIds) and exists "
            + "(select 1 from request r where r.item_id = i.id and r.decision <> 'WITHDRAWN')")
    List<UUID> askedFor(Collection<UUID> itemIds);
}
