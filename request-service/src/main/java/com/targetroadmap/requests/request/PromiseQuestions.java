package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Of which requests their owner is asked whether anything was promised, because the deal is won or lost. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PromiseQuestions extends GenericRepository<PromiseQuestions.Asked, UUID> {

    @MappedEntity("promise_question")
    record Asked(@Id UUID requestId) {}

    /** Those that the customer may still count on something about. */
    @Query("insert into promise_question (request_id, deal_id, owner_id, asked_at)"
            + " select id, deal_id, owner_id, cast(:at as timestamp with time zone) from request where deal_id = :deal and"
            + ClosingRows.UNSETTLED + "on conflict do nothing")
    void ask(UUID deal, Instant at);

    @Query("delete from promise_question where deal_id = :deal")
    void takeBack(UUID deal);

    /** Somebody has answered, or takes the request back. */
    @Query("delete from promise_question where request_id = :request")
    void end(UUID request);

    /** Questions go with their requests. */
    @Query("update promise_question set owner_id = :owner where request_id in (:requests)")
    void follow(Collection<UUID> requests, UUID owner);

    /** The oldest first. */
    @Query("select request_id from promise_question where owner_id = :owner"
            + " order by owner_id, asked_at, request_id limit :limit")
    List<UUID> of(UUID owner, int limit);
}
