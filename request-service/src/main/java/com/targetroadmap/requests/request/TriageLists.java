package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Requests as product works through them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TriageLists extends GenericRepository<Request, UUID> {

    /** Waiting for product, the longest overdue first. */
    @Query("select * from request where decision = 'NEW' and ask_promised = :promised and clock_due < :now "
            + "order by decision, ask_promised, clock_due, number limit :limit")
    List<Request> overdue(Ask.Promised promised, Instant now, int limit);

    /** Waiting for product and not overdue, the oldest first. Passes over the overdue ones, so read those before. */
    @Query("select * from request where decision = 'NEW' and ask_promised = :promised and clock_due >= :now "
            + "order by decision, ask_promised, number limit :limit")
    List<Request> inTime(Ask.Promised promised, Instant now, int limit);

    @Query("select * from request where decision = 'QUESTION' order by decision, decided_at, number limit :limit")
    List<Request> questions(int limit);

    @Query("select * from request where decision = :decision order by decision, decided_at desc, id desc limit :limit")
    List<Request> latest(Decision decision, int limit);

    /** 1 or 0: whether any request points at an item, also one that its owner has withdrawn. */
    @Query("select count(*) from (select id from request where item_id = :itemId limit 1) one")
    long pointingAt(UUID itemId);

    @Query("select count(*) from (select id from request where decision = :decision limit :limit) counted")
    long upTo(Decision decision, int limit);

    @Query("select count(*) from (select id from request where decision = 'NEW' and ask_promised = :promised "
            + "and clock_due < :now limit :limit) counted")
    long overdueUpTo(Ask.Promised promised, Instant now, int limit);
}
