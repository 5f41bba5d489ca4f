package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Items extends CrudRepository<Item, UUID> {

    List<Item> findByIdIn(Collection<UUID> ids);

    List<Item> findByPhaseIdAndStageIn(UUID phaseId, Collection<Stage> stages);

    @Query("select id from item where product_id = :productId and stage in ('PLANNED', 'IN_DEVELOPMENT') order by id")
    List<UUID> unfinishedOf(UUID productId);

    @Query("select id from item where product_id = :productId and stage = 'PLANNED' order by id")
    List<UUID> plannedOf(UUID productId);

    @Query("select id from item where follows_id in (:ids) order by id")
    List<UUID> followersOf(Collection<UUID> ids);

    /** The place of an item in the order in which items were made. */
    @Query("select ordinal from item where id = :id")
    Optional<Long> ordinalOf(UUID id);
}
