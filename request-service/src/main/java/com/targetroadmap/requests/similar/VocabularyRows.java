package com.targetroadmap.requests.similar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** All words of texts, each once, on H2. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VocabularyRows extends GenericRepository<VocabularyRows.Entry, String> {

    /** @param backwards the same word from its end, by which it is found whatever is wrong with its beginning */
    @MappedEntity("known_vocabulary")
    record Entry(@Id String word, String backwards) {}

    @Query("select word from known_vocabulary where word in (:words)")
    List<String> known(Collection<String> words);

    @Query("insert into known_vocabulary (word, backwards) values (:word, :backwards) on conflict do nothing")
    void learn(List<Entry> entries);

    @Query("select word from known_vocabulary where word >= :from and word < :until order by word limit :limit")
    List<String> beginning(String from, String until, int limit);

    @Query("select word from known_vocabulary where backwards >= :from and backwards < :until"
            + " order by backwards limit :limit")
    List<String> ending(String from, String until, int limit);
}
