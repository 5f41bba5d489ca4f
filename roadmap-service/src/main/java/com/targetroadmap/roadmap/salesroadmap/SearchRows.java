package com.targetroadmap.roadmap.salesroadmap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Items known to sales by their words or by their theme, the strongest first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchRows extends GenericRepository<PartLists.Line, UUID> {

    /** A word as often as it has one of the keys. */
    @Query("select word from known_key where key_text in (:keys) limit :limit")
    List<String> vocabulary(Collection<String> keys, int limit);

    @Query("select count(*) from (select id from known_word where word = :word limit :limit) counted")
    long countWord(String word, int limit);

    @Query("select count(*) from (select id from known_item where theme_id = :theme limit :limit) counted")
    long countTheme(UUID theme, int limit);

    @Query("select id from known_word where word = :word order by word, strength desc, since desc, id limit :limit")
    List<UUID> withWord(String word, int limit);

    @Query("select id from known_item where theme_id = :theme"
            + " order by theme_id, strength desc, since desc, id limit :limit")
    List<UUID> inTheme(UUID theme, int limit);

    /**
     * Of the 500 strongest those that also have one of the other words, or stand in one of the themes. Each is looked up
     * by itself, which the counts keep PostgreSQL from replacing by reading all that have the other words.
     */
    @Query("select w.id from (select id from known_word where word = :word"
            + " order by word, strength desc, since desc, id limit 500) w"
            + " where (select count(*) from known_word o where o.id = w.id and o.word in (:others)) > 0"
            + " or (select count(*) from known_item i where i.id = w.id and i.theme_id in (:themes)) > 0 limit :limit")
    List<UUID> withWordAnd(String word, Collection<String> others, Collection<UUID> themes, int limit);

    @Query("select i.id from (select id from known_item where theme_id = :theme"
            + " order by theme_id, strength desc, since desc, id limit 500) i"
            + " where (select count(*) from known_word o where o.id = i.id and o.word in (:others)) > 0 limit :limit")
    List<UUID> inThemeAnd(UUID theme, Collection<String> others, int limit);
}
