package com.targetroadmap.roadmap.guidance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Situations extends GenericRepository<Situation, UUID> {

    @Query("select i.id as item_id, i.name_for_sales as name, i.stage as stage, p.number as phase,"
            + " p.state as phase_state, c.number as current_phase, f.name_for_sales as followed,"
            + " f.stage as followed_stage, k.id is not null as followed_known,"
            + " i.who_can_have_it as who_can_have_it, i.customer_reason as customer_reason, i.offer_today as offer,"
            + " i.next_review as next_review,"
            + " case when l.in_force then l.words end as own_line, case when l.in_force then l.until end as own_line_until"
            + " from item i"
            + " left join phase p on p.id = i.phase_id"
            + " left join phase c on c.current_of = i.product_id"
            + " left join item f on f.id = i.follows_id"
            + " left join known_item k on k.id = i.follows_id"
            + " left join own_line l on l.newest_of = i.id"
            + " where i.id in (:ids)")
    List<Situation> of(Collection<UUID> ids);
}
