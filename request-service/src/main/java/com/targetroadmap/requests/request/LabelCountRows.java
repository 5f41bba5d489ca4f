package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LabelCountRows extends GenericRepository<Request, UUID> {

    @Query(
            "select status_label as label, count(*) as number from request where owner_id = :owner group by status_label")
    List<LabelCount> of(UUID owner);

    @Query("select count(*) from (select id from request where status_label = :label limit :limit) counted")
    long upTo(Label label, int limit);

    @Introspected
    record LabelCount(Label label, long number) {}
}
