package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Requests extends CrudRepository<Request, UUID> {

    Optional<Request> findByIdForUpdate(UUID id);

    List<Request> findByIdIn(Collection<UUID> ids);

    @Query("select nextval('request_number')")
    long nextNumber();

    @Query("select id from request where number = :number")
    Optional<UUID> idOf(long number);

    Optional<Request> findByNumber(long number);

    /** Those that point at an item, a batch at a time. */
    @Query("select id from request where item_id = :itemId and id > :after order by item_id, id limit :limit")
    List<UUID> pointingAt(UUID itemId, UUID after, int limit);

    /**
     * Each held until the transaction ends. By nothing but their ids, whatever else is wanted of them: H2 would look for
     * that first, and read all fifty thousand that point at an item to hold ten of them.
     */
    @Query("select * from request where id in (:ids) order by id for update")
    List<Request> hold(Collection<UUID> ids);

    /** The next of those that a person answers for. */
    @Query("select id from request where owner_id = :owner order by owner_id, status_since desc, id desc limit :limit")
    List<UUID> ownedBy(UUID owner, int limit);

    /** Their duplicates, each held until the transaction ends. */
    @Query("select * from request where original_id in (:originalIds) and decision = 'DUPLICATE'"
            + " order by id for update")
    List<Request> duplicatesOf(Collection<UUID> originalIds);

    /** What another request of the customer can be a duplicate of, the newest first; the bound names H2 the index. */
    @Query("select * from request where customer_id = :customerId and number > 0 and id <> :requestId"
            + " and decision <> 'WITHDRAWN' and decision <> 'DUPLICATE'"
            + " order by customer_id, number desc limit :limit")
    List<Request> others(UUID customerId, UUID requestId, int limit);

    /** How many customers ask for an item, counted among the first 1,001 requests. */
    @Query("select count(distinct customer_id) from (select customer_id from request where item_id = :itemId"
            + " and decision <= 'WITHDRAW' limit 1001) asking")
    long customers(UUID itemId);

    /** For which of these customers somebody asks. */
    @Query("select c.id from customer c where c.id in (:customerIds) and exists"
            + " (select 1 from request r where r.customer_id = c.id and r.owner_id = :owner)")
    List<UUID> askedFor(Collection<UUID> customerIds, UUID owner);

    /**
     * Which of these items a request points at that its owner hasn't withdrawn. However many have: all other decisions
     * come before that one in the alphabet, and so in the index, where H2 reads a bound, too.
     */
    @Query("select i.id from roadmap_item i where i.id in (:itemIds) and exists "
            + "(select 1 from request r where r.item_id = i.id and r.decision <= 'WITHDRAW')")
    List<UUID> askedFor(Collection<UUID> itemIds);
}
