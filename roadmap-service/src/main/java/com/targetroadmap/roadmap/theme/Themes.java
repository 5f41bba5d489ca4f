package com.targetroadmap.roadmap.theme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Themes extends CrudRepository<Theme, UUID> {

    @Query("select * from theme order by made_at, id")
    List<Theme> inOrder();

    boolean existsByIdAndProductId(UUID id, UUID productId);

    List<Theme> findByIdIn(Collection<UUID> ids);
}
