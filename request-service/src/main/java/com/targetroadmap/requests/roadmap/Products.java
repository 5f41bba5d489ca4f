package com.targetroadmap.requests.roadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The products that this service knows of. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Products extends CrudRepository<RoadmapProduct, UUID> {

    /** Of these, where there is more than one product in all; none otherwise. */
    @Query("select * from roadmap_product where id in (:ids) and (select count(*) from roadmap_product) > 1")
    List<RoadmapProduct> amongSeveral(Collection<UUID> ids);
}
