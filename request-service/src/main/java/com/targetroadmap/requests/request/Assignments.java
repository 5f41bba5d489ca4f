package com.targetroadmap.requests.request;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which PM looks at which request; nobody looks at one that isn't here. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Assignments extends CrudRepository<Assignment, UUID> {

    List<Assignment> findByRequestIdIn(Collection<UUID> requestIds);
}
