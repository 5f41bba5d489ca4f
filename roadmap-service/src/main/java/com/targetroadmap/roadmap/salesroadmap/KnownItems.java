package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KnownItems extends GenericRepository<KnownItem, UUID> {

    /** Of these the ones that are known to sales, in any order. */
    @Query("select i.id as id, i.name_for_sales as name, i.problem as problem,"
            + " case when (select count(*) from product) > 1 then p.name end as product_name,"
            + " i.other_words as other_words, t.id as theme_id, t.title as theme,"
            + " i.stage as stage, i.stage_since as stage_since, k.customers as customers"
            + " from known_item k"
            + " join item i on i.id = k.id"
            + " join product p on p.id = i.product_id"
            + " left join theme t on t.id = i.theme_id and t.open_to_sales"
            + " where k.id in (:ids)")
    List<KnownItem> of(Collection<UUID> ids);
}
