package com.targetroadmap.roadmap.item;

import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The items of a stack from a place on: first the others of the same rank, what came last first, then those of a higher
 * rank. And how many there are, counted to a limit.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StackLists extends GenericRepository<Item, UUID> {

    String FROM_PLACE = " stage_since <= :since and (stage_since < :since or id > :id) ";

    @Query("select * from item where product_id = :productId and stage = :stage and board_rank = :rank and" + FROM_PLACE
            + "order by product_id, stage, board_rank, stage_since desc, id limit :limit")
    List<Item> sameOfProduct(UUID productId, Stage stage, long rank, Instant since, UUID id, int limit);

    @Query("select * from item where product_id = :productId and stage = :stage and board_rank > :rank"
            + " order by product_id, stage, board_rank, stage_since desc, id limit :limit")
    List<Item> higherOfProduct(UUID productId, Stage stage, long rank, int limit);

    @Query("select * from item where phase_id = :phaseId and stage = :stage and board_rank = :rank and" + FROM_PLACE
            + "order by phase_id, stage, board_rank, stage_since desc, id limit :limit")
    List<Item> sameOfPhase(UUID phaseId, Stage stage, long rank, Instant since, UUID id, int limit);

    @Query("select * from item where phase_id = :phaseId and stage = :stage and board_rank > :rank"
            + " order by phase_id, stage, board_rank, stage_since desc, id limit :limit")
    List<Item> higherOfPhase(UUID phaseId, Stage stage, long rank, int limit);

    @Query("select count(*) from"
            + " (select id from item where product_id = :productId and stage = :stage limit :limit) counted")
    int countOfProduct(UUID productId, Stage stage, int limit);

    @Query("select count(*) from"
            + " (select id from item where phase_id = :phaseId and stage = :stage limit :limit) counted")
    int countOfPhase(UUID phaseId, Stage stage, int limit);
}
