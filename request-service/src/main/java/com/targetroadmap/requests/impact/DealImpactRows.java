package com.targetroadmap.requests.impact;

import com.targetroadmap.requests.deal.Amount;
import com.targetroadmap.requests.deal.DealKind;
import com.targetroadmap.requests.deal.DealState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Of a request only what stands in one index is read, of each deal its row, once. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DealImpactRows extends GenericRepository<DealImpactRows.Row, UUID> {

    String OF_ITEMS = " from deal where id in (select deal_id from request"
            + " where item_id in (:items) and decision in ('ACCEPTED', 'DUPLICATE') and deal_id is not null) ";

    @MappedEntity
    record Row(
            @Id UUID id,
            UUID customerId,
            DealKind kind,
            DealState state,
            @Nullable Long amountMinorUnits,
            @Nullable String amountCurrency,
            @Nullable LocalDate closeDate) {}

    /**
     * Deals of one state and one currency, or of those that nobody knows the amount of.
     *
     * @param minorUnits {@code null}, as the currency then is: nobody knows
     */
    @MappedEntity
    record Sum(
            @Id DealState state,
            long deals,
            @Nullable Long minorUnits,
            @Nullable String currency) {

        @Nullable
        Amount amount() {
            return Amount.of(minorUnits, currency);
        }
    }

    @Query("select state, amount_currency as currency, count(*) as deals,"
            + " cast(sum(amount_minor_units) as bigint) as minor_units" + OF_ITEMS
            + "group by state, amount_currency order by count(*) desc, amount_currency")
    List<Sum> sums(Collection<UUID> items);

    @Query("select id, customer_id, kind, state, amount_minor_units, amount_currency, close_date" + OF_ITEMS
            + "order by case state when 'OPEN' then 0 when 'WON' then 1 else 2 end, close_date, id limit :limit")
    List<Row> first(Collection<UUID> items, int limit);
}
