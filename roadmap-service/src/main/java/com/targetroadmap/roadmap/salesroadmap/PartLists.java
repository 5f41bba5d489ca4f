package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.roadmap.known.Part;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The parts of the sales roadmap, each in its order and from a place on. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PartLists extends GenericRepository<PartLists.Line, UUID> {

    @MappedEntity("known_item")
    record Line(@Id UUID id, Instant since, int customers) {}

    /** The latest first, back to a time. */
    @Query("select id, since, customers from known_item where part = :part and since >= :oldest and since <= :since"
            + " and (since < :since or id > :id) order by part, since desc, id limit :limit")
    List<Line> latest(Part part, Instant oldest, Instant since, UUID id, int limit);

    /** Those that as many customers ask for, the latest first. */
    @Query("select id, since, customers from known_item where part = :part and customers = :customers"
            + " and since <= :since and (since < :since or id > :id)"
            + " order by part, customers desc, since desc, id limit :limit")
    List<Line> asWanted(Part part, int customers, Instant since, UUID id, int limit);

    /** Those that fewer customers ask for, the most wanted first. */
    @Query("select id, since, customers from known_item where part = :part and customers < :customers"
            + " order by part, customers desc, since desc, id limit :limit")
    List<Line> lessWanted(Part part, int customers, int limit);

    @Query(
            "select count(*) from (select id from known_item where part = :part and since >= :oldest limit :limit) counted")
    int countUpTo(Part part, Instant oldest, int limit);
}
