package com.targetroadmap.defaults.note;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(property = "spec.name", value = "notes")
public interface Notes extends CrudRepository<Note, String> {}
