package com.targetroadmap.defaults.feedreader;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import javax.sql.DataSource;

/** The subjects that a reader holds copies of, so that a rebuild can tell which ones it did not meet. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(beans = DataSource.class)
interface Subjects extends GenericRepository<Subject, String> {

    default void met(String feed, String subject, long rebuild) {
        if (meetAgain(feed, subject, rebuild) == 0) {
            add(feed, subject, rebuild);
        }
    }

    @Query("""
            update feed_reader_subject set rebuild_number = :rebuild, removal_cursor = null
            where feed = :feed and subject = :subject
            """)
    int meetAgain(String feed, String subject, long rebuild);

    @Query("insert into feed_reader_subject (feed, subject, rebuild_number) values (:feed, :subject, :rebuild)")
    void add(String feed, String subject, long rebuild);

    @Query("delete from feed_reader_subject where feed = :feed and subject = :subject")
    void forget(String feed, String subject);

    @Query("""
            select * from feed_reader_subject where feed = :feed and rebuild_number < :rebuild
            order by feed, rebuild_number, subject limit 1
            """)
    Optional<Subject> nextNotMetIn(String feed, long rebuild);

    @Query("update feed_reader_subject set removal_cursor = :cursor where feed = :feed and subject = :subject")
    void goOnRemoving(String feed, String subject, String cursor);
}
