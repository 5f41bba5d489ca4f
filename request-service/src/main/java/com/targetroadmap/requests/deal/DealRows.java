package com.targetroadmap.requests.deal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DealRows extends CrudRepository<Deal, UUID> {

    Optional<Deal> findByIdForUpdate(UUID id);

    List<Deal> findByIdIn(Collection<UUID> ids);

    Optional<Deal> findByCrmId(String crmId);

    @Query("select * from deal where customer_id = :customer and state = 'OPEN' "
            + "order by customer_id, state, made_at, id limit :limit")
    List<Deal> openOf(UUID customer, int limit);

    @Query("select * from deal where customer_id = :customer and owner_id = :owner and state = 'OPEN' "
            + "order by customer_id, owner_id, state, made_at, id limit :limit")
    List<Deal> openOf(UUID customer, UUID owner, int limit);

    @Query("update deal set owner_id = :to where id in (:ids) and owner_id = :from"
            + " and not exists (select 1 from request r where r.deal_id = deal.id and r.owner_id = :from)")
    void follow(Collection<UUID> ids, UUID from, UUID to);

    @Query("update deal set owner_id = :to where id in"
            + " (select id from deal where owner_id = :from order by owner_id, id limit :limit)")
    int passSome(UUID from, UUID to, int limit);
}
