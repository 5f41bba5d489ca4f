package com.targetroadmap.requests.preference;

import com.targetroadmap.requests.notice.NoticeKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What people chose; whoever chose nothing isn't here. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PreferenceRows extends GenericRepository<PreferenceRows.Chosen, UUID> {

    @MappedEntity("notice_preference")
    record Chosen(@Id UUID personId, NoticeKind kind, Channel channel, When chosen) {}

    List<Chosen> findByPersonId(UUID personId);

    @Query("delete from notice_preference where person_id = :person")
    void forget(UUID person);

    @Query("delete from notice_preference where person_id = :person and kind = :kind and channel = :channel")
    void forget(UUID person, NoticeKind kind, Channel channel);

    @Query(
            "insert into notice_preference (person_id, kind, channel, chosen) values (:person, :kind, :channel, :chosen)")
    void add(UUID person, NoticeKind kind, Channel channel, When chosen);
}
