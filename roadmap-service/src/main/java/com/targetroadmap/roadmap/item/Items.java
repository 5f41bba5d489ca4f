package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
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

    @Query("select * from item where product_id = :productId order by ordinal")
    List<Item> ofProduct(UUID productId);

    @Query("select * from item where (cast(:stage as varchar) is null or stage = :stage)"
            + " and (cast(:phaseId as uuid) is null or phase_id = :phaseId)"
            + " and ordinal > coalesce((select ordinal from item where id = :after), 0)"
            + " order by ordinal limit :limit")
    List<Item> page(@Nullable String stage, @Nullable UUID phaseId, @Nullable UUID after, int limit);
}
