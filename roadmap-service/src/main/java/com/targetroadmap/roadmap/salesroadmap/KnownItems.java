package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KnownItems extends GenericRepository<KnownItem, UUID> {

    /** Newest stage first. */
    @Query("select i.id as id, i.name_for_sales as name, i.problem as problem, t.title as theme,"
            + " t.other_words as other_words, i.stage as stage, i.stage_since as stage_since,"
            + " (select count(distinct r.customer_id) from request r"
            + "   where r.item_id = i.id and not r.withdrawn) as customers"
            + " from item i"
            + " join known_to_sales k on k.id = i.id"
            + " left join theme t on t.id = i.theme_id and t.open_to_sales"
            + " order by i.stage_since desc, i.id")
    List<KnownItem> all();
}
