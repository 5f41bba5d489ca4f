package com.targetroadmap.requests.merge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What stands under a customer that it wasn't made for is in moved_request and moved_deal. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SettlingRows extends GenericRepository<SettlingRows.ToSettle, UUID> {

    @MappedEntity("customer_to_settle")
    record ToSettle(@Id UUID customerId) {}

    @Query("insert into customer_to_settle (customer_id) values (:customer) on conflict do nothing")
    void begin(UUID customer);

    @Query("select customer_id from customer_to_settle order by customer_id limit 100")
    List<UUID> open();

    @Query("select customer_id from customer_to_settle where customer_id = :customer for update")
    List<UUID> hold(UUID customer);

    @Query("delete from customer_to_settle where customer_id = :customer")
    void end(UUID customer);

    default List<UUID> requestsAstray(UUID home, UUID survivor, int limit) {
        List<UUID> moved = movedRequests(home, survivor, limit);
        return moved.isEmpty() && !home.equals(survivor) ? requestsAtHome(home, limit) : moved;
    }

    default List<UUID> dealsAstray(UUID home, UUID survivor, int limit) {
        List<UUID> moved = movedDeals(home, survivor, limit);
        return moved.isEmpty() && !home.equals(survivor) ? dealsAtHome(home, limit) : moved;
    }

    default void keepHomes(Collection<UUID> requests, UUID home, UUID survivor) {
        if (home.equals(survivor)) {
            requestsAreHome(requests);
        } else {
            requests.forEach(request -> requestIsAway(request, home));
        }
    }

    default void keepHomesOfDeals(Collection<UUID> deals, UUID home, UUID survivor) {
        if (home.equals(survivor)) {
            dealsAreHome(deals);
        } else {
            deals.forEach(deal -> dealIsAway(deal, home));
        }
    }

    @Query("select m.request_id from moved_request m join request r on r.id = m.request_id"
            + " where m.home_id = :home and r.customer_id <> :survivor order by m.home_id, m.request_id limit :limit")
    List<UUID> movedRequests(UUID home, UUID survivor, int limit);

    @Query("select r.id from request r where r.customer_id = :home and r.number > 0"
            + " and not exists (select 1 from moved_request m where m.request_id = r.id)"
            + " order by r.customer_id, r.number desc limit :limit")
    List<UUID> requestsAtHome(UUID home, int limit);

    @Query("select m.deal_id from moved_deal m join deal d on d.id = m.deal_id"
            + " where m.home_id = :home and d.customer_id <> :survivor order by m.home_id, m.deal_id limit :limit")
    List<UUID> movedDeals(UUID home, UUID survivor, int limit);

    @Query("select d.id from deal d where d.customer_id = :home"
            + " and not exists (select 1 from moved_deal m where m.deal_id = d.id)"
            + " order by d.customer_id, d.state, d.made_at, d.id limit :limit")
    List<UUID> dealsAtHome(UUID home, int limit);

    @Query("update deal set customer_id = :customer where id in (:ids)")
    void dealsBelongTo(UUID customer, Collection<UUID> ids);

    @Query("delete from moved_request where request_id in (:ids)")
    void requestsAreHome(Collection<UUID> ids);

    @Query("insert into moved_request (request_id, home_id) values (:request, :home) on conflict do nothing")
    void requestIsAway(UUID request, UUID home);

    @Query("delete from moved_deal where deal_id in (:ids)")
    void dealsAreHome(Collection<UUID> ids);

    @Query("insert into moved_deal (deal_id, home_id) values (:deal, :home) on conflict do nothing")
    void dealIsAway(UUID deal, UUID home);
}
