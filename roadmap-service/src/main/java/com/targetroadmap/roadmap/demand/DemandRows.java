package com.targetroadmap.roadmap.demand;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The demand of each item, and how many requests each customer has in it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DemandRows extends GenericRepository<ItemCount, UUID> {

    @Query("select item_id, customers, requests from item_demand where item_id in (:itemIds)")
    List<ItemCount> of(Collection<UUID> itemIds);

    @Query("update item_customer set requests = requests + :more where item_id = :item and customer_id = :customer")
    int addToCustomer(UUID item, UUID customer, int more);

    @Query("insert into item_customer (item_id, customer_id, requests) values (:item, :customer, 1)")
    void beginCustomer(UUID item, UUID customer);

    @Query("delete from item_customer where item_id = :item and customer_id = :customer and requests = 0")
    int endCustomer(UUID item, UUID customer);

    @Query("update item_demand set customers = customers + :customers, requests = requests + :requests"
            + " where item_id = :item")
    int add(UUID item, int customers, int requests);

    @Query("insert into item_demand (item_id, customers, requests) values (:item, 1, 1)")
    void begin(UUID item);

    @Query("delete from item_demand where item_id = :item and requests = 0")
    void end(UUID item);
}
