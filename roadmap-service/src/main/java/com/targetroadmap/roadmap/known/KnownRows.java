package com.targetroadmap.roadmap.known;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KnownRows extends CrudRepository<Known, UUID> {

    /** The one place that says what "known to sales" means (design.md, section 5); empty for all others. */
    @Query(
            "select i.id as id, i.name_for_sales as name, i.other_words as other_words, i.theme_id as theme_id, i.stage as stage,"
                    + " i.stage_since as since, coalesce(d.customers, 0) as customers"
                    + " from item i left join item_demand d on d.item_id = i.id"
                    + " where i.id = :id and i.show_to_sales"
                    + " and (i.stage in ('IN_DEVELOPMENT', 'RELEASED') or d.requests > 0)")
    Optional<Known.Candidate> ifKnown(UUID id);
}
