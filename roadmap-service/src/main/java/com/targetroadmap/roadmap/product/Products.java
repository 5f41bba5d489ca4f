package com.targetroadmap.roadmap.product;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Products extends CrudRepository<Product, UUID> {

    /** The product meant where none is named. */
    @Query("select * from product order by made_at, id limit 1")
    Optional<Product> first();

    @Query("select * from product order by made_at, id")
    List<Product> inOrder();
}
