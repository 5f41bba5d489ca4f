package com.targetroadmap.requests.demand;

import com.targetroadmap.requests.deal.DealState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be counted, and the counting. Whoever counts takes the notes away first: what is noted meanwhile, or not
 * committed yet, stays for the next time. All that is counted of a request stands in one index.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DemandRows extends GenericRepository<CountedDemand, UUID> {

    String OF_ITEM = " from request where item_id = :item and decision <= 'WITHDRAW' ";
    String OF_THEME = " from request where item_id in (select id from roadmap_item where theme_id = :theme)"
            + " and decision <= 'WITHDRAW' ";
    String SUMS = "select state, amount_currency as currency, count(*) as deals,"
            + " cast(sum(amount_minor_units) as bigint) as minor_units from deal where id in (select deal_id";
    String BY_STATE = ") group by state, amount_currency order by state, amount_currency";

    @MappedEntity
    record Asking(@Id long requests, long customers) {}

    @MappedEntity
    record Sum(
            @Id DealState state,
            long deals,
            @Nullable Long minorUnits,
            @Nullable String currency) {}

    CountedDemand save(CountedDemand counted);

    Optional<CountedDemand> findBySubjectId(UUID subjectId);

    @Query("delete from counted_demand where subject_id = :subject")
    void forget(UUID subject);

    @Query("insert into stale_demand (item_id) values (:item)")
    void note(UUID item);

    @Query("insert into stale_demand (item_id) select distinct item_id from request"
            + " where deal_id = :deal and item_id is not null")
    void noteThoseOf(UUID deal);

    @Query("select distinct item_id from (select item_id from stale_demand order by id limit :limit) noted")
    List<UUID> noted(int limit);

    @Query("delete from stale_demand where item_id = :item")
    long take(UUID item);

    @Query("select theme_id from roadmap_item where id = :item")
    Optional<UUID> themeOf(UUID item);

    @Query("select count(*) as requests, count(distinct customer_id) as customers" + OF_ITEM)
    Asking askingForItem(UUID item);

    @Query("select count(*) as requests, count(distinct customer_id) as customers" + OF_THEME)
    Asking askingForTheme(UUID theme);

    @Query(SUMS + OF_ITEM + "and deal_id is not null" + BY_STATE)
    List<Sum> dealsOfItem(UUID item);

    @Query(SUMS + OF_THEME + "and deal_id is not null" + BY_STATE)
    List<Sum> dealsOfTheme(UUID theme);
}
