package com.targetroadmap.requests.roadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The themes that this service knows of. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Themes extends CrudRepository<RoadmapTheme, UUID> {

    List<RoadmapTheme> findByIdIn(Collection<UUID> ids);

    @Query("select * from roadmap_theme order by title_start, id limit 500")
    List<RoadmapTheme> byTitle();
}
