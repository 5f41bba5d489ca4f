package com.targetroadmap.requests.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All notices. Whoever isn't to see a request any more doesn't see its notices either. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Notices extends CrudRepository<Notice, UUID> {

    /** One look by id for each notice, whatever else a database thinks would be faster. */
    String OWN =
            " and (request_id is null or" + " :person = (select r.owner_id from request r where r.id = request_id)) ";

    /**
     * Not those that are read: who has read one knows of it. Held until the transaction ends: so none is sent that is
     * taken away in it.
     */
    @Query("select * from notice where request_id in (:requests) and is_open = true and is_read = false order by id"
            + " for update")
    List<Notice> open(Collection<UUID> requests);

    @Query("delete from notice where id in (:ids)")
    void remove(Collection<UUID> ids);

    /** Whose window is over, each held until the transaction ends. */
    @Query(
            "select * from notice where waits_until <= :now order by waits_until, id limit :limit for update skip locked")
    List<Notice> due(Instant now, int limit);

    @Query("select count(*) from (select id from notice where waits_until <= :now limit 1) one")
    int anyDue(Instant now);

    @Query("select * from notice where request_id in (:requests) and waits_until is not null order by id"
            + " for update skip locked")
    List<Notice> waiting(Collection<UUID> requests);

    @Query("update notice set waits_until = null where id in (:ids)")
    void settle(Collection<UUID> ids);

    @Query("update notice set is_open = false where id in (:ids)")
    void close(Collection<UUID> ids);

    @Query("select id from notice where id > :after and id < :before order by id limit :limit")
    List<UUID> between(UUID after, UUID before, int limit);

    /** The newest first. */
    @Query("select * from notice where person_id = :person and id < :before and kind in (:kinds)"
            + " order by person_id, id desc limit :limit")
    List<Notice> of(UUID person, UUID before, Collection<String> kinds, int limit);

    @Query("select * from notice where person_id = :person and id < :before and kind in (:kinds)" + OWN
            + "order by person_id, id desc limit :limit")
    List<Notice> ofOwn(UUID person, UUID before, Collection<String> kinds, int limit);

    @Query("select count(*) from (select kind from notice where person_id = :person and is_read = false"
            + " and kind in (:kinds) limit :limit) unread")
    int countUnread(UUID person, Collection<String> kinds, int limit);

    @Query("select count(*) from (select kind from notice where person_id = :person and is_read = false"
            + " and kind in (:kinds)" + OWN + "limit :limit) unread")
    int countUnreadOfOwn(UUID person, Collection<String> kinds, int limit);

    /** Each held until the transaction ends, in the order in which whoever writes holds them. */
    @Query(
            "select id from notice where id in (:ids) and person_id = :person and is_read = false order by id for update")
    List<UUID> unread(UUID person, Collection<UUID> ids);

    /** The oldest first; held, too. */
    @Query("select id from notice where person_id = :person and is_read = false and id <= :upTo"
            + " order by person_id, is_read, id limit :limit for update")
    List<UUID> unreadUpTo(UUID person, UUID upTo, int limit);

    @Query("update notice set is_read = true where id in (:ids)")
    void read(Collection<UUID> ids);
}
