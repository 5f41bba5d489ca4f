package com.targetroadmap.requests.request;

import com.targetroadmap.requests.deal.DealKind;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Open deals by when they close, and their requests that aren't settled. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClosingRows extends GenericRepository<ClosingRows.Row, UUID> {

    String UNSETTLED = " status_label in ('WAITING_FOR_PRODUCT', 'QUESTION', 'BEING_EXPLORED', 'LATER', 'NOT_STARTED',"
            + " 'BEING_BUILT', 'NOT_NOW') ";

    @MappedEntity
    record Row(
            @Id UUID id,
            UUID customerId,
            UUID ownerId,
            DealKind kind,
            @Nullable Long amountMinorUnits,
            @Nullable String amountCurrency,
            LocalDate closeDate) {}

    @MappedEntity
    record Waiting(@Id UUID id, long number, String title, Label label) {}

    @Query("select id, customer_id, owner_id, kind, amount_minor_units, amount_currency, close_date from deal d"
            + " where state = 'OPEN' and close_date >= :from and close_date <= :until"
            + " and exists (select 1 from request r where r.deal_id = d.id and"
            + UNSETTLED + ") order by state, close_date, id limit :limit")
    List<Row> closing(LocalDate from, LocalDate until, int limit);

    /** The bound says nothing and makes H2 take the index that has the order. */
    @Query("select id, number, ask_title as title, status_label as label from request"
            + " where deal_id = :deal and id > :after and" + UNSETTLED + "order by deal_id, id limit :limit")
    List<Waiting> waiting(UUID deal, UUID after, int limit);
}
