package com.targetroadmap.requests.customer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CustomerRows extends GenericRepository<Customer, UUID> {

    Optional<Customer> findByNameKey(String nameKey);

    List<Customer> findByIdIn(Collection<UUID> ids);

    @Query("insert into customer (id, name, name_key) values (:id, :name, :nameKey) on conflict do nothing")
    void insert(UUID id, String name, String nameKey);

    @Query("select id, name, name_key from customer where name_key like :start or name_key like :word "
            + "order by name_key limit :limit")
    List<Customer> like(String start, String word, int limit);
}
