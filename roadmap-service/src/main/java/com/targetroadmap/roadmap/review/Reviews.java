package com.targetroadmap.roadmap.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is to be looked at by a day, the oldest date first, from a place on. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Reviews extends GenericRepository<Review, UUID> {

    @Query("select 'ITEM' as of, i.id as id, i.product_id as product_id, i.internal_title as title, i.stage as stage,"
            + " i.next_review as next_review, coalesce(d.customers, 0) as customers, i.version as version"
            + " from item i left join item_demand d on d.item_id = i.id"
            + " where i.next_review <= :by and i.next_review >= :since and (i.next_review > :since or i.id > :id)"
            + " order by i.next_review, i.id limit :limit")
    List<Review> ofItems(LocalDate by, LocalDate since, UUID id, int limit);

    @Query("select 'THEME' as of, t.id as id, t.product_id as product_id, t.title as title, null as stage,"
            + " t.next_review as next_review, 0 as customers, t.version as version"
            + " from theme t"
            + " where t.next_review <= :by and t.next_review >= :since and (t.next_review > :since or t.id > :id)"
            + " order by t.next_review, t.id limit :limit")
    List<Review> ofThemes(LocalDate by, LocalDate since, UUID id, int limit);

    @Query("select count(*) from (select id from item where next_review <= :by limit :limit) counted")
    int countItems(LocalDate by, int limit);

    @Query("select count(*) from (select id from theme where next_review <= :by limit :limit) counted")
    int countThemes(LocalDate by, int limit);
}
