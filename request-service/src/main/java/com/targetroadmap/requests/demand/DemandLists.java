package com.targetroadmap.requests.demand;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** What was counted, what most customers ask for first, from a place on. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DemandLists extends GenericRepository<CountedDemand, UUID> {

    String FROM_PLACE = " and d.customers <= :customers and (d.customers < :customers or d.subject_id > :id) ";
    String ORDER = "order by d.kind, d.customers desc, d.subject_id limit :limit";

    /** @param all also of items that aren't shown to sales */
    @Query("select d.* from counted_demand d where d.kind = 'ITEM' and exists (select 1 from roadmap_item i"
            + " where i.id = d.subject_id and (:all or i.show_to_sales))" + FROM_PLACE + ORDER)
    List<CountedDemand> ofItems(boolean all, long customers, UUID id, int limit);

    /** @param all also of themes that aren't open to sales */
    @Query("select d.* from counted_demand d where d.kind = 'THEME' and exists (select 1 from roadmap_theme t"
            + " where t.id = d.subject_id and (:all or t.open_to_sales))" + FROM_PLACE + ORDER)
    List<CountedDemand> ofThemes(boolean all, long customers, UUID id, int limit);
}
