package com.targetroadmap.requests.tally;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the numbers about trust are made of. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Cases extends GenericRepository<Case, Long> {

    /** Since when a customer is to be told that there is less than they heard. */
    @MappedEntity
    record Untold(@Id UUID requestId, Instant since) {}

    Case save(Case one);

    /** The newest first, from a place on. */
    @Query("select * from counted_case where measure = :measure and at >= :since and at <= :at"
            + " and (at < :at or id < :id) order by measure, at desc, id desc limit :limit")
    List<Case> from(Measure measure, Instant since, Instant at, long id, int limit);

    @Query("select * from counted_case where measure = :measure and at = :at and request_id = :requestId")
    List<Case> at(Measure measure, Instant at, UUID requestId);

    @Query("delete from counted_case where measure = :measure and at = :at and request_id = :requestId")
    long remove(Measure measure, Instant at, UUID requestId);

    /** 1 for the first look at a request, 0 afterwards. */
    @Query("insert into first_look (request_id) values (:requestId) on conflict do nothing")
    long lookedAt(UUID requestId);

    @Query("delete from first_look where request_id = :requestId")
    void notLookedAt(UUID requestId);

    /** 1 where it wasn't open before. */
    @Query("insert into weaker_untold (request_id, since) values (:requestId, :since) on conflict do nothing")
    long open(UUID requestId, Instant since);

    @Query("select request_id, since from weaker_untold where request_id in (:requestIds)")
    List<Untold> untold(List<UUID> requestIds);

    @Query("delete from weaker_untold where request_id = :requestId")
    void close(UUID requestId);

    @Query("select request_id, since from weaker_untold where since <= :since"
            + " and (since < :since or request_id < :requestId) order by since desc, request_id desc limit :limit")
    List<Untold> untoldFrom(Instant since, UUID requestId, int limit);

    @Query("select count(*) from (select request_id from weaker_untold limit :limit) counted")
    long untoldUpTo(int limit);
}
