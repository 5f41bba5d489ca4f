package com.targetroadmap.defaults.feedreader;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import javax.sql.DataSource;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(beans = DataSource.class)
interface ReaderStates extends GenericRepository<ReaderState, String> {

    Optional<ReaderState> findByFeed(String feed);

    /** Keeps every other instance from applying this feed until the commit. */
    @Query("select * from feed_reader where feed = :feed for update")
    ReaderState lock(String feed);

    void update(ReaderState state);

    @Query("""
            insert into feed_reader (feed, feed_position, rebuild_number, rebuilding, generation)
            values (:feed, 0, 1, true, :generation) on conflict do nothing
            """)
    void addIfMissing(String feed, int generation);
}
