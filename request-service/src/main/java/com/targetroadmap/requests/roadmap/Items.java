package com.targetroadmap.requests.roadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The items that this service knows of. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Items extends CrudRepository<RoadmapItem, UUID> {

    /**
     * Holds the item until the transaction ends. Who accepts into an item and who applies its news both do, so no
     * request keeps a label that its item had before.
     */
    Optional<RoadmapItem> findByIdForUpdate(UUID id);

    /** Those that product may have said it looks at again, a part at a time. */
    @Query("select * from roadmap_item where id > :after and stage in ('DISCOVERY', 'FUTURE') order by id limit :limit")
    List<RoadmapItem> reviewed(UUID after, int limit);

    List<RoadmapItem> findByIdIn(Collection<UUID> ids);
}
