package com.targetroadmap.requests.customer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CustomerRows extends GenericRepository<Customer, UUID> {

    Optional<Customer> findByNameKey(String nameKey);

    /** Held until the transaction ends: so no merge comes between. */
    Optional<Customer> findByNameKeyForUpdate(String nameKey);

    Optional<Customer> findByIdForUpdate(UUID id);

    Optional<Customer> findById(UUID id);

    Optional<Customer> findByCrmId(String crmId);

    List<Customer> findByIdIn(Collection<UUID> ids);

    @Query("insert into customer (id, name, name_key) values (:id, :name, :nameKey) on conflict do nothing")
    void insert(UUID id, String name, String nameKey);

    void update(Customer customer);

    @Query("delete from customer_tail where customer_id = :id and place >= :place")
    void deleteTails(UUID id, int place);

    @Query("insert into customer_tail (customer_id, place, is_start, tail) values (:id, :place, :start, :tail) "
            + "on conflict do nothing")
    void insertTail(UUID id, int place, boolean start, byte[] tail);

    @Query("select customer_id from customer_tail where is_start = :start and tail >= :from and tail < :until "
            + "order by is_start, tail, customer_id limit :limit")
    List<UUID> withTail(boolean start, byte[] from, byte[] until, int limit);
}
