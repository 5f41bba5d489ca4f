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
    @Query("select t.id, t.title, t.problem, t.other_words, t.questions, t.next_review,"
            + " case when (select count(*) from product) > 1 then p.name end as product_name"
            + " from theme t join product p on p.id = t.product_id where t.open_to_sales = true"
            + " order by t.open_to_sales, t.made_at, t.id limit 200")
    List<OpenTheme> all();
}
