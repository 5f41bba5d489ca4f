package com.targetroadmap.defaults.feedreader;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Who reads which feed. The time is the database's: the clocks of instances differ. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(beans = DataSource.class)
interface LeaseRows extends GenericRepository<LeaseRows.Held, String> {

    @MappedEntity("feed_lease")
    record Held(@Id String feed, UUID holder, Instant heldUntil) {}

    @Query("insert into feed_lease (feed, holder, held_until) values (:feed, :holder, current_timestamp)"
            + " on conflict do nothing")
    void addIfMissing(String feed, UUID holder);

    /** For three more seconds ({@link Lease#TIME}). Changes nothing while somebody else holds it. */
    @Query("update feed_lease set holder = :holder, held_until = current_timestamp + interval '3' second"
            + " where feed = :feed and (holder = :holder or held_until <= current_timestamp)")
    int take(String feed, UUID holder);

    @Query("update feed_lease set held_until = current_timestamp where feed = :feed and holder = :holder")
    void giveBack(String feed, UUID holder);
}
