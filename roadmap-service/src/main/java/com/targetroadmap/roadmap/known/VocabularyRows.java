package com.targetroadmap.roadmap.known;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VocabularyRows extends GenericRepository<KnownKey, String> {

    @Query("select word from known_word where id = :id")
    List<String> wordsOf(UUID id);

    @Query("insert into known_word (id, word, strength, since) values (:id, :word, :strength, :since)")
    void addWord(UUID id, String word, int strength, Instant since);

    @Query("delete from known_word where id = :id")
    void removeWords(UUID id);

    @Query("select count(*) from (select id from known_word where word = :word limit 1) counted")
    int items(String word);

    @Query("insert into known_key (key_text, word) values (:keyText, :word) on conflict do nothing")
    void learn(List<KnownKey> keys);

    @Query("delete from known_key where key_text in (:keys) and word = :word")
    void forget(Collection<String> keys, String word);
}
