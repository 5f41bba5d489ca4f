package com.targetroadmap.roadmap.item;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Only adds and reads: history is not changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemMoves extends GenericRepository<ItemMove, UUID> {

    ItemMove save(ItemMove move);

    Optional<ItemMove> findById(UUID id);

    List<ItemMove> findByItemIdOrderByItemVersion(UUID itemId);
}
