package com.targetroadmap.roadmap.dependency;

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
interface DependencyRows extends GenericRepository<DependencyRows.Row, UUID> {

    @MappedEntity("item_dependency")
    record Row(@Id UUID itemId, UUID needsId) {}

    @Query("select needs_id from item_dependency where item_id = :item order by item_id, needs_id")
    List<UUID> neededBy(UUID item);

    @Query("select distinct needs_id from item_dependency where item_id in (:items)")
    List<UUID> neededByAny(Collection<UUID> items);

    @Query("select item_id from item_dependency where needs_id = :item order by needs_id, item_id limit :limit")
    List<UUID> needing(UUID item, int limit);

    @Query("select count(*) from item where id in (:items)")
    long countItems(Collection<UUID> items);

    @Query("insert into item_dependency (item_id, needs_id) values (:item, :needed)")
    void add(UUID item, UUID needed);

    @Query("delete from item_dependency where item_id = :item")
    void removeOf(UUID item);
}
