package com.targetroadmap.requests.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FollowerRows extends GenericRepository<ReceiverRows.Follower, UUID> {

    /** More than anybody reads the names of. */
    @Query("select person_id from follower where request_id = :request order by request_id, person_id limit 200")
    List<UUID> of(UUID request);

    @Query("insert into follower (request_id, person_id) values (:request, :person) on conflict do nothing")
    void add(UUID request, UUID person);

    @Query("delete from follower where request_id = :request and person_id = :person")
    void remove(UUID request, UUID person);
}
