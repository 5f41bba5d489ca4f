package com.targetroadmap.defaults.note;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(property = "spec.name", value = "notes")
interface CopyRows extends CrudRepository<Copy, String> {

    @Query("insert into effect (event_id, line) values (:eventId, :line)")
    void addEffect(String eventId, int line);

    @Query("select event_id from effect order by id")
    List<String> effects();

    @Query("insert into number_row (id, total) values (:id, 0)")
    void addNumber(int id);

    @Query("update number_row set total = total + 1 where id > :after and id <= :upTo")
    int countUp(int after, int upTo);

    @Query("select total from number_row order by id")
    List<Integer> totals();
}
