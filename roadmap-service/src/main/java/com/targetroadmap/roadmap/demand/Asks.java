package com.targetroadmap.roadmap.demand;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Asks extends CrudRepository<Ask, UUID> {

    /** Each customer counts once. */
    @Query("select item_id, count(distinct customer_id) as customers, count(*) as requests from request"
            + " where item_id in (:itemIds) and not withdrawn group by item_id")
    List<ItemCount> count(Collection<UUID> itemIds);
}
