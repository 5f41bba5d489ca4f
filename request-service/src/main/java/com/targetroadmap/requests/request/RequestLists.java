package com.targetroadmap.requests.request;

import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Requests by when their label changed, newest first, from a place on. Each list has its index; the order begins with
 * the columns compared for equality because H2 uses the index only then, and the first comparison of the time lets both
 * databases start at the right place.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RequestLists extends GenericRepository<Request, UUID> {

    String FROM_PLACE = " status_since <= :since and (status_since < :since or id < :id) ";

    String NOT_BY_SALES_ALONE = " status_label <> 'WAITING_FOR_PRODUCT' and status_label <> 'WITHDRAWN' ";

    @Query("select * from request where owner_id = :owner and" + FROM_PLACE
            + "order by owner_id, status_since desc, id desc limit :limit")
    List<Request> of(UUID owner, Instant since, UUID id, int limit);

    @Query("select * from request where owner_id = :owner and status_label = :label and" + FROM_PLACE
            + "order by owner_id, status_label, status_since desc, id desc limit :limit")
    List<Request> of(UUID owner, Label label, Instant since, UUID id, int limit);

    /** Whose customers are to be told that an answer has changed. */
    @Query("select * from request where owner_id = :owner and told_outdated = true and" + FROM_PLACE
            + "order by owner_id, told_outdated, status_since desc, id desc limit :limit")
    List<Request> toTell(UUID owner, Instant since, UUID id, int limit);

    @Query("select * from request where customer_id = :customer and" + FROM_PLACE
            + "order by customer_id, status_since desc, id desc limit :limit")
    List<Request> ofCustomer(UUID customer, Instant since, UUID id, int limit);

    @Query("select * from request where customer_id = :customer and owner_id = :owner and" + FROM_PLACE
            + "order by customer_id, owner_id, status_since desc, id desc limit :limit")
    List<Request> ofCustomer(UUID customer, UUID owner, Instant since, UUID id, int limit);

    /** Among so many of the newest, whatever their label. */
    @Query("select count(*) from (select status_label from request where owner_id = :owner and status_since > :after"
            + " order by owner_id, status_since desc, id desc limit :limit) newest where" + NOT_BY_SALES_ALONE)
    long changedAmong(UUID owner, Instant after, int limit);

    @Query("select count(*) from (select status_label from request where status_since > :after"
            + " order by status_since desc, id desc limit :limit) newest where" + NOT_BY_SALES_ALONE)
    long changedAmong(Instant after, int limit);

    /** 1 or 0: whether somebody asks for a customer. */
    @Query(
            "select count(*) from (select id from request where customer_id = :customer and owner_id = :owner limit 1) one")
    long asked(UUID customer, UUID owner);

    @Query("select * from request where" + FROM_PLACE + "order by status_since desc, id desc limit :limit")
    List<Request> ofAll(Instant since, UUID id, int limit);

    @Query("select * from request where status_label = :label and" + FROM_PLACE
            + "order by status_label, status_since desc, id desc limit :limit")
    List<Request> ofAll(Label label, Instant since, UUID id, int limit);
}
