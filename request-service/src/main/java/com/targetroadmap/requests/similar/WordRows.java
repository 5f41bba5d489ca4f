package com.targetroadmap.requests.similar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Words in a table of their own, on H2. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordRows extends GenericRepository<WordRows.Row, UUID> {

    @MappedEntity("known_word")
    record Row(@Id UUID subjectId, String word) {}

    @Query("insert into known_word (word, subject_id) values (:word, :subjectId)")
    void insert(List<Row> rows);

    @Query("delete from known_word where word in (:words) and subject_id = :subject")
    void delete(UUID subject, Collection<String> words);

    @Query("select count(*) from (select subject_id from known_word where word = :word limit :limit) counted")
    long texts(String word, int limit);

    /** The newest first, as their ids tell. */
    @Query("select subject_id from known_word where word = :word order by word, subject_id desc limit :limit")
    List<UUID> with(String word, int limit);
}
