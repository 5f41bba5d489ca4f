package com.targetroadmap.requests.impact;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Accepted requests show what their item says, and so do their duplicates; no others do. All counts read one index and no request. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImpactRows extends GenericRepository<ImpactRows.Group, UUID> {

    String OF_ITEMS = " from request where item_id in (:items) and decision in ('ACCEPTED', 'DUPLICATE') ";

    /**
     * Requests that have something in common.
     *
     * @param id of what they have in common: an owner, a customer
     */
    @MappedEntity
    record Group(@Id UUID id, long requests, long customers) {}

    @MappedEntity
    record OfItem(@Id UUID itemId, Label label, long requests, long customers, long owners) {}

    /** Requests whose customers heard the same from the same person. */
    @MappedEntity
    record Told(
            @Id UUID itemId,
            UUID ownerId,
            Label label,
            @Nullable String guidanceKey,
            long requests) {}

    @MappedEntity
    record First(@Id UUID id, long number, String title, UUID itemId, UUID customerId, UUID ownerId, Label label) {}

    @Query("select item_id, status_label as label, count(*) as requests, count(distinct customer_id) as customers,"
            + " count(distinct owner_id) as owners" + OF_ITEMS + "group by item_id, status_label")
    List<OfItem> byItem(Collection<UUID> items);

    @Query("select owner_id as id, count(*) as requests, count(distinct customer_id) as customers" + OF_ITEMS
            + "group by owner_id order by count(*) desc, owner_id limit :limit")
    List<Group> byOwner(Collection<UUID> items, int limit);

    @Query("select customer_id as id, count(*) as requests, 1 as customers" + OF_ITEMS
            + "group by customer_id order by count(*) desc, customer_id limit :limit")
    List<Group> byCustomer(Collection<UUID> items, int limit);

    @Query("select item_id, owner_id, told_label as label, told_key as guidance_key, count(*) as requests" + OF_ITEMS
            + "and told_label is not null group by item_id, told_label, told_key, owner_id")
    List<Told> told(Collection<UUID> items);

    @Query("select count(distinct owner_id)" + OF_ITEMS)
    long owners(Collection<UUID> items);

    @Query("select count(distinct customer_id)" + OF_ITEMS)
    long customers(Collection<UUID> items);

    @Query("select id, number, ask_title as title, item_id, customer_id, owner_id, status_label as label from request"
            + " where item_id = :item and decision = 'ACCEPTED' order by item_id, decision, owner_id, customer_id"
            + " limit :limit")
    List<First> first(UUID item, int limit);
}
