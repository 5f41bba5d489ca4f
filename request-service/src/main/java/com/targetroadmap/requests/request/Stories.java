package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to requests. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Stories extends CrudRepository<StoryLine, Long> {

    Optional<StoryLine> findByStepId(UUID stepId);

    /** The last two lines of these kinds, the newest first. */
    @Query("select * from story_line where request_id = :requestId and kind in (:kinds)"
            + " order by request_id desc, line desc limit 2")
    List<StoryLine> latest(UUID requestId, Collection<String> kinds);

    /** From the beginning on. */
    @Query("select * from story_line where request_id = :requestId order by request_id, line limit 1000")
    List<StoryLine> of(UUID requestId);
}
