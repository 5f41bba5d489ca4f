package com.targetroadmap.requests.tally;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** What was counted, by week. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface WeeklyCounts extends GenericRepository<WeeklyCounts.Row, String> {

    /** @param part of what is measured: a label, a number of hours */
    @MappedEntity
    record Row(@Id LocalDate week, String part, long number) {}

    @Query("select week, part, number from weekly_count where measure = :measure and week >= :from")
    List<Row> since(Measure measure, LocalDate from);

    /** What there was before a week, as if it all had happened on that day. */
    @Query("select cast(:until as date) as week, part, cast(sum(number) as bigint) as number from weekly_count"
            + " where measure = :measure and week < :until group by part")
    List<Row> before(Measure measure, LocalDate until);

    @Query("update weekly_count set number = number + :by where measure = :measure and week = :week and part = :part")
    long add(Measure measure, LocalDate week, String part, long by);

    @Query("insert into weekly_count (measure, week, part, number) values (:measure, :week, :part, 0)"
            + " on conflict do nothing")
    void begin(Measure measure, LocalDate week, String part);
}
