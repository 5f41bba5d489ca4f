package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TitleRows extends GenericRepository<TitleRows.Row, UUID> {

    /** A title from one of its words on: only ever read. */
    @SuppressWarnings("ArrayRecordComponent")
    @MappedEntity("request_tail")
    record Row(@Id UUID requestId, byte[] tail) {}

    @Query("insert into request_tail (tail, request_id, owner_id) values (:tail, :request, :owner)"
            + " on conflict do nothing")
    void insert(byte[] tail, UUID request, UUID owner);

    @Query("update request_tail set owner_id = :owner where tail = :tail and request_id = :request")
    void follow(byte[] tail, UUID request, UUID owner);

    @Query("select request_id, tail from request_tail where tail >= :from and tail < :until"
            + " and (tail > :from or request_id > :after) order by tail, request_id limit :limit")
    List<Row> ofAll(byte[] from, UUID after, byte[] until, int limit);

    @Query("select request_id, tail from request_tail where owner_id = :owner and tail >= :from and tail < :until"
            + " and (tail > :from or request_id > :after) order by owner_id, tail, request_id limit :limit")
    List<Row> of(UUID owner, byte[] from, UUID after, byte[] until, int limit);
}
