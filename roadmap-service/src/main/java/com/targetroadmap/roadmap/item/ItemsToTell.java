package com.targetroadmap.roadmap.item;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemsToTell extends GenericRepository<ItemsToTell.Noted, UUID> {

    @MappedEntity("item_to_tell")
    record Noted(@Id UUID itemId) {}

    @Query("insert into item_to_tell (item_id) values (:itemId) on conflict do nothing")
    void note(UUID itemId);

    @Query("select item_id from item_to_tell order by item_id limit :limit")
    List<UUID> some(int limit);

    @Query("delete from item_to_tell where item_id in (:itemIds)")
    void forget(Collection<UUID> itemIds);
}
