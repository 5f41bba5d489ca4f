package com.targetroadmap.requests.similar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KnownTexts extends CrudRepository<KnownText, UUID> {

    List<KnownText> findBySubjectIdIn(Collection<UUID> subjects);

    @Query("select count(*) from (select subject_id from known_text limit :limit) counted")
    long upTo(int limit);
}
