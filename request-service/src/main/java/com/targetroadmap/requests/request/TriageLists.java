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

    /** Promised in writing, overdue, oldest. A deal's value never orders it, so nobody gains by inflating it. */
    @Query("select * from request where decision = 'NEW' order by "
            + "case when ask_promised = 'IN_WRITING' then 0 else 1 end, "
            + "case when clock_due < :now then 0 else 1 end, submitted_at, number limit :limit")
    List<Request> waiting(Instant now, int limit);

    @Query("select * from request where decision = 'QUESTION' order by decided_at, number limit :limit")
    List<Request> questions(int limit);

    @Query("select * from request where decision = :decision order by decision, decided_at desc, id desc limit :limit")
    List<Request> latest(Decision decision, int limit);

    @Query("select count(*) from (select id from request where decision = :decision limit :limit) counted")
    long upTo(Decision decision, int limit);

    @Query(
            "select count(*) from (select id from request where decision = 'NEW' and clock_due < :now limit :limit) counted")
    long overdueUpTo(Instant now, int limit);
}
