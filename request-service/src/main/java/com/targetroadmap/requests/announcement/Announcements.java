package com.targetroadmap.requests.announcement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All announcements. Whoever writes one of an item holds that item, so there is one open one at most. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Announcements extends CrudRepository<Announcement, UUID> {

    /** Held until the transaction ends: so none is sent that is taken away in it. */
    @Query("select * from announcement where item_id = :item and is_open = true for update")
    Optional<Announcement> open(UUID item);

    /** Whose window is over, each held until the transaction ends. */
    @Query("select * from announcement where waits_until <= :now order by waits_until, id limit :limit"
            + " for update skip locked")
    List<Announcement> due(Instant now, int limit);

    @Query("select count(*) from (select id from announcement where waits_until <= :now limit 1) one")
    int anyDue(Instant now);

    @Query("update announcement set waits_until = null, delivery_id = :delivery where id in (:ids)")
    void put(Collection<UUID> ids, UUID delivery);

    @Query("delete from announcement where id in (:ids)")
    void remove(Collection<UUID> ids);

    @Query("select * from announcement where delivery_id = :delivery order by delivery_id, id")
    List<Announcement> in(UUID delivery);

    /** Waits for whoever is taking one away. */
    @Query("update announcement set is_open = false where delivery_id = :delivery")
    void close(UUID delivery);
}
