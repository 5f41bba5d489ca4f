package com.targetroadmap.defaults.feed;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(beans = DataSource.class)
interface ToldFacts extends GenericRepository<ToldFact, Long> {

    void saveAll(Iterable<ToldFact> facts);

    /** Reserves positions; keeps every other writer of facts waiting until the commit. */
    @Query("update feed_counter set newest = newest + :count where id = 1")
    void advance(int count);

    @Query("select newest from feed_counter where id = 1")
    long newest();

    @Query("select event_id from feed_event where feed_position = :position")
    @Nullable
    String idAt(long position);

    @Query("select count(*) from feed_event where subject = :subject and state is not null and feed_position ="
            + " (select max(feed_position) from feed_event where subject = :subject)")
    int countNewestWithState(String subject);

    @Query("select * from feed_event where feed_position > :position order by feed_position limit :limit")
    List<ToldFact> after(long position, int limit);

    @Query("""
            select * from feed_event e where feed_position > :position and not exists (
                select 1 from feed_event newer
                where newer.subject = e.subject and newer.feed_position > e.feed_position)
            order by feed_position limit :limit
            """)
    List<ToldFact> newestOfEachSubjectAfter(long position, int limit);

    /** The oldest facts that were told before {@code until} and that a newer one of their subject has replaced. */
    @Query("""
            select feed_position from feed_event e where told_at < :until and exists (
                select 1 from feed_event newer
                where newer.subject = e.subject and newer.feed_position > e.feed_position)
            order by told_at, feed_position limit :most
            """)
    List<Long> replacedBefore(Instant until, int most);

    @Query("delete from feed_event where feed_position in (:positions)")
    int delete(List<Long> positions);
}
