package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Requests as product works through them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TriageLists extends GenericRepository<Request, UUID> {

    List<Request> findByIdIn(Collection<UUID> ids);

    @Query("select * from request where decision = 'QUESTION' order by decision, decided_at, number limit :limit")
    List<Request> questions(int limit);

    @Query("select * from request where decision = :decision order by decision, decided_at desc, id desc limit :limit")
    List<Request> latest(Decision decision, int limit);

    /** 1 or 0: whether any request points at an item, also one that its owner has withdrawn. */
    @Query("select count(*) from (select id from request where item_id = :itemId limit 1) one")
    long pointingAt(UUID itemId);

    @Query("select count(*) from (select id from request where decision = :decision limit :limit) counted")
    long upTo(Decision decision, int limit);
}
