package com.targetroadmap.requests.delivery;

import com.targetroadmap.requests.notice.Notice;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All deliveries, and what they hold. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryRows extends CrudRepository<Delivery, UUID> {

    Optional<Delivery> findByIdForUpdate(UUID id);

    /** Held until the transaction ends; what another instance holds is passed over. */
    @Query("select * from delivery where state = 'WAITING' and channel in (:channels) and due_at <= :now"
            + " order by state, due_at, id limit :limit for update skip locked")
    List<Delivery> due(Collection<String> channels, Instant now, int limit);

    @Query("select count(*) from (select id from delivery where state = 'WAITING' and channel in (:channels)"
            + " and due_at <= :now limit 1) one")
    int anyDue(Collection<String> channels, Instant now);

    @Query("select * from delivery where claim_id = :claim and state = 'WAITING' order by claim_id, id")
    List<Delivery> claimedBy(UUID claim);

    /** The daily one that nobody has claimed yet: held, so that nobody does until what is added to it is there. */
    @Query("select * from delivery where person_id = :person and channel = :channel and digest_on is not null"
            + " and state = 'WAITING' and attempt = 0 and resend_id is null order by digest_on limit 1 for update")
    Optional<Delivery> digest(UUID person, DeliveryChannel channel);

    /** At most one for each day, whoever is faster. */
    @Query("insert into delivery (id, person_id, channel, is_digest, digest_on, state, due_at, attempt, changed_at)"
            + " values (:id, :person, :channel, true, :day, 'WAITING', :dueAt, 0, :now) on conflict do nothing")
    int addDigest(UUID id, UUID person, DeliveryChannel channel, LocalDate day, Instant dueAt, Instant now);

    @Query("insert into delivery_notice (delivery_id, notice_id) values (:delivery, :notice) on conflict do nothing")
    void put(UUID delivery, UUID notice);

    @Query("select n.* from delivery_notice d join notice n on n.id = d.notice_id where d.delivery_id = :delivery"
            + " order by d.delivery_id, d.notice_id limit :limit")
    List<Notice> holds(UUID delivery, int limit);

    /** The newest first, from a place on. */
    @Query("select * from delivery where state = 'GIVEN_UP' and changed_at <= :at and (changed_at < :at or id < :id)"
            + " order by state, changed_at desc, id desc limit :limit")
    List<Delivery> givenUp(Instant at, UUID id, int limit);

    /** In this state since before a moment, each held until the transaction ends; what another instance holds is passed over. */
    @Query("select id from delivery where state = :state and changed_at < :before limit :limit for update skip locked")
    List<UUID> since(DeliveryState state, Instant before, int limit);

    @Query("delete from delivery where id in (:ids)")
    void remove(Collection<UUID> ids);

    /** Those of them that some delivery holds. */
    @Query("select distinct notice_id from delivery_notice where notice_id in (:notices)")
    List<UUID> held(Collection<UUID> notices);

    @Query("select count(*) from (select id from delivery where state = :state limit :limit) counted")
    long upTo(DeliveryState state, int limit);

    @Query("select due_at from delivery where state = 'WAITING' and channel in"
            + " (select channel from channel_in_use where asked_at > :askedSince) order by state, due_at, id limit 1")
    Optional<Instant> oldestDue(Instant askedSince);

    /** What nobody was there to send. */
    @Query("delete from delivery where state = 'WAITING' and channel in"
            + " (select channel from channel_in_use where asked_at < :silentSince)")
    void forget(Instant silentSince);
}
