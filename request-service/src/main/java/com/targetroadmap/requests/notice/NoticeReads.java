package com.targetroadmap.requests.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Up to which notice each person has read: one row for each, so that reading writes no notice. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeReads extends GenericRepository<NoticeReads.Read, UUID> {

    @MappedEntity("notice_read")
    record Read(@Id UUID personId, UUID upTo) {}

    List<Read> findByPersonIdIn(Collection<UUID> people);

    @Query("insert into notice_read (person_id, up_to) values (:person, :upTo) on conflict do nothing")
    void begin(UUID person, UUID upTo);

    /** Never back. */
    @Query("update notice_read set up_to = :upTo where person_id = :person and up_to < :upTo")
    int advance(UUID person, UUID upTo);
}
