package com.targetroadmap.requests.customer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which customers are one. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Merges extends CrudRepository<Merge, UUID> {

    List<Merge> findByActiveCustomerIdIn(Collection<UUID> customers);

    Optional<Merge> findByUndoId(UUID undoId);

    /** Those merged into a customer directly, the oldest first. */
    @Query("select * from customer_merge where active_into_id = :into order by active_into_id, at, id limit :limit")
    List<Merge> into(UUID into, int limit);

    /** Whoever merges or undoes holds it until the transaction ends. */
    @Query("select id from customer_merge_lock where id = 1 for update")
    int lock();
}
