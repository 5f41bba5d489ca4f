package com.targetroadmap.requests.notice;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whom a request concerns besides its owner. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiverRows extends GenericRepository<ReceiverRows.Follower, UUID> {

    @MappedEntity("follower")
    record Follower(UUID requestId, UUID personId) {}

    @Query("select request_id, person_id from follower where request_id in (:requests)")
    List<Follower> followers(Collection<UUID> requests);

    @Query("select assignee_id from assignment where request_id = :request")
    List<UUID> assignees(UUID request);

    /** Whose question it was that stood last. */
    @Query("select who from story_line where request_id = :request and kind = 'QUESTION' order by line desc limit 1")
    List<UUID> whoAsked(UUID request);

    /** Who looks after the newest requests of the item: not after all of them, of which there may be fifty thousand. */
    @Query("select distinct a.assignee_id from (select id from request where item_id = :item"
            + " order by item_id desc, id desc limit 50) newest join assignment a on a.request_id = newest.id")
    List<UUID> assigneesOfItem(UUID item);
}
