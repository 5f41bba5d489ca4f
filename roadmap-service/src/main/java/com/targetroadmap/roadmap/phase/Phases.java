package com.targetroadmap.roadmap.phase;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Phases extends CrudRepository<Phase, UUID> {

    List<Phase> findByProductIdOrderByNumber(UUID productId);

    List<Phase> findAllOrderByProductIdAndNumber();

    /** Makes room for other numbers. */
    @Query("update phase set number = -number where id in (:ids)")
    void setAside(Collection<UUID> ids);

    boolean existsByProductIdAndNumberAndIdNotEqual(UUID productId, int number, UUID id);
}
