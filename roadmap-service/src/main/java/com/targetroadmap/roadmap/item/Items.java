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

    /**
     * 1 or 0: whether an item is as the acceptance of a request made it. Nobody has moved, changed or ordered it or written
     * a line for it, nobody asks for it, and no other item has to do with it.
     */
    @Query("select count(*) from item i where i.id = :id and i.stage = 'DISCOVERY' and i.version = 1"
            + " and i.made_by is null"
            + " and not exists (select 1 from item_move m where m.item_id = i.id)"
            + " and not exists (select 1 from item_edit e where e.item_id = i.id)"
            + " and not exists (select 1 from own_line l where l.item_id = i.id)"
            + " and not exists (select 1 from item_demand d where d.item_id = i.id and d.requests > 0)"
            + " and not exists (select 1 from item f where f.follows_id = i.id)"
            + " and not exists (select 1 from item_dependency n where n.item_id = i.id)"
            + " and not exists (select 1 from item_dependency n where n.needs_id = i.id)")
    long untouched(UUID id);

    /** The place of an item in the order in which items were made. */
    @Query("select ordinal from item where id = :id")
    Optional<Long> ordinalOf(UUID id);
}
