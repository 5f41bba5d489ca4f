package com.targetroadmap.requests.roadmap;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemTails extends GenericRepository<ItemTails.Row, UUID> {

    @MappedEntity("roadmap_item_tail")
    record Row(@Id UUID itemId) {}

    @Query("insert into roadmap_item_tail (item_id, place, is_start, tail) values (:id, :place, :start, :tail)")
    void insert(UUID id, int place, boolean start, byte[] tail);

    @Query("delete from roadmap_item_tail where item_id = :id")
    void delete(UUID id);

    @Query("select item_id from roadmap_item_tail where is_start = :start and tail >= :from and tail < :until "
            + "order by is_start, tail, item_id limit :limit")
    List<UUID> withTail(boolean start, byte[] from, byte[] until, int limit);
}
