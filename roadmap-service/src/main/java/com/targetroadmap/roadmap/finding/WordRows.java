package com.targetroadmap.roadmap.finding;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordRows extends GenericRepository<WordRows.Row, UUID> {

    @MappedEntity("item_word")
    record Row(@Id UUID itemId, String word) {}

    @Query("select word from item_word where item_id = :item order by item_id, word")
    List<String> of(UUID item);

    @Query("insert into item_word (item_id, word) values (:item, :word)")
    void add(UUID item, String word);

    @Query("delete from item_word where item_id = :item")
    void removeOf(UUID item);

    @Query("insert into item_vocabulary (beginning, word) values (:beginning, :word) on conflict do nothing")
    void learn(String beginning, String word);

    @Query("select word from item_vocabulary where beginning = :beginning order by beginning, word limit :limit")
    List<String> vocabulary(String beginning, int limit);

    @Query("select owner_name from item where owner_name >= :name order by owner_name limit 1")
    Optional<String> ownerFrom(String name);
}
