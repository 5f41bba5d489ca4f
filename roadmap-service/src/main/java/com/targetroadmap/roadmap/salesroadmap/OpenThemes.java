package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OpenThemes extends GenericRepository<OpenTheme, UUID> {

    /** The oldest first; nobody talks about more problem areas than these. */
    @Query("select id, title, problem, other_words, questions from theme where open_to_sales = true"
            + " order by open_to_sales, made_at, id limit 200")
    List<OpenTheme> all();
}
