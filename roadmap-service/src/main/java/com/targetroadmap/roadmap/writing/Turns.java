package com.targetroadmap.roadmap.writing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/**
 * Changes of the roadmap take place one after another, on any number of instances. A move, a completed phase and a new
 * "follows" look at many rows and publish what is true of all of them; locking those rows one by one would let circles
 * close and facts overtake each other. Product managers change a roadmap a few times an hour, so waiting costs nothing.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Turns extends GenericRepository<LockRow, String> {

    /** First statement of a change; holds until the transaction ends. */
    @Query("select kind from lock_row where kind = 'roadmap' for update")
    String take();
}
