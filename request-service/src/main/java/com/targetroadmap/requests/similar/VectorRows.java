package com.targetroadmap.requests.similar;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Words in PostgreSQL's own text search, and the vocabulary in its trigrams. Lists of words have spaces between. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VectorRows extends GenericRepository<KnownText, UUID> {

    /** For the rest of the transaction: in the driver, seconds are all there is. */
    @Query("select set_config('statement_timeout', :millis, true)")
    String limit(String millis);

    /** For the rest of the transaction: of more texts with a word than this, so many by chance. */
    @Query("select set_config('gin_fuzzy_search_limit', :texts, true)")
    String sample(String texts);

    @Query("insert into known_vector (subject_id, words)"
            + " values (:subject, array_to_tsvector(string_to_array(:words, ' ')))")
    void insert(UUID subject, String words);

    @Query("delete from known_vector where subject_id = :subject")
    void delete(UUID subject);

    /** In one order, so that no two wait for each other. */
    @Query("insert into known_vocabulary (word) select w from unnest(string_to_array(:words, ' ')) w"
            + " where not exists (select 1 from known_vocabulary v where v.word = w) order by w on conflict do nothing")
    void learn(String words);

    @Query("select w.word as word, (select count(*) from (select 1 from known_vector v"
            + " where v.words @@ cast(quote_literal(w.word) as tsquery) limit :limit) counted) as texts"
            + " from unnest(string_to_array(:words, ' ')) as w (word)")
    List<Frequency> frequencies(String words, int limit);

    @Query("select w.word as asked, v.word as word from unnest(string_to_array(:words, ' ')) as w (word)"
            + " join lateral (select k.word from known_vocabulary k where k.word % w.word"
            + " order by similarity(k.word, w.word) desc, k.word limit :limit) v on true")
    List<Alike> alike(String words, int limit);

    @Query("select subject_id from known_vector where words @@ cast(:query as tsquery) limit :limit")
    List<UUID> found(String query, int limit);

    @Introspected
    record Frequency(String word, long texts) {}

    @Introspected
    record Alike(String asked, String word) {}
}
