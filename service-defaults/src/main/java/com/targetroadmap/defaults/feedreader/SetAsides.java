package com.targetroadmap.defaults.feedreader;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(beans = DataSource.class)
interface SetAsides extends GenericRepository<SetAside, String> {

    void save(SetAside event);

    @Query("select * from feed_set_aside where feed = :feed order by feed_position")
    List<SetAside> of(String feed);

    @Query("select * from feed_set_aside where feed = :feed and subject = :subject")
    Optional<SetAside> find(String feed, String subject);

    @Query("delete from feed_set_aside where feed = :feed and subject = :subject")
    void clear(String feed, String subject);

    @Query("delete from feed_set_aside where feed = :feed")
    void clearAll(String feed);

    @Query("select count(*) from feed_set_aside where feed = :feed")
    long count(String feed);

    @Query("""
            update feed_set_aside set attempts = attempts + 1, reason = :reason
            where feed = :feed and subject = :subject
            """)
    void failedAgain(String feed, String subject, String reason);

    @Query("update feed_set_aside set retry_cursor = :cursor where feed = :feed and subject = :subject")
    void goOn(String feed, String subject, @Nullable String cursor);
}
