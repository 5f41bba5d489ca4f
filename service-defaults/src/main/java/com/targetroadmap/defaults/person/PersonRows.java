package com.targetroadmap.defaults.person;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(beans = DataSource.class)
interface PersonRows extends GenericRepository<Person, UUID> {

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    void update(Person person);

    /** Two first calls of the same person at once: the second finds the row there and goes on. */
    @Query(
            "insert into person (id, issuer, subject, name) values (:id, :issuer, :subject, :name) on conflict do nothing")
    void insert(UUID id, String issuer, String subject, String name);
}
