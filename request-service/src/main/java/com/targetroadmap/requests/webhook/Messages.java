package com.targetroadmap.requests.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be sent, and what was. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Messages extends CrudRepository<Message, UUID> {

    Optional<Message> findByIdForUpdate(UUID id);

    @Query(
            "select id from webhook_message where state = 'WAITING' and due <= :now order by state, due, id limit :limit")
    List<UUID> due(Instant now, int limit);

    @Query("select id from webhook_message where state = 'WAITING' and due <= :now and webhook_id not in (:webhooks)"
            + " order by state, due, id limit :limit")
    List<UUID> dueOfOthers(Collection<UUID> webhooks, Instant now, int limit);

    /** One of them at most. */
    @Query("select id from webhook_message where state = 'WAITING' and due <= :now and webhook_id = :webhook"
            + " order by state, due, id limit 1")
    List<UUID> dueOf(UUID webhook, Instant now);

    /** Those of which somebody has a message now. */
    @Query("select distinct webhook_id from webhook_message where state = 'WAITING' and due > :now and due <= :leased"
            + " and claim_id is not null and webhook_id in (:webhooks)")
    List<UUID> underWay(Collection<UUID> webhooks, Instant now, Instant leased);

    /** Whoever was to send it said nothing of it, again and again. */
    @Query("update webhook_message set state = 'GIVEN_UP', reason = 'Nobody said what became of it'"
            + " where state = 'WAITING' and due <= :now and attempts >= :most")
    long giveUp(Instant now, int most);

    /** 1 for the one who gets it, however many try. */
    @Query("update webhook_message set claim_id = :claim, due = :until, attempts = attempts + 1"
            + " where id = :id and state = 'WAITING' and due <= :now")
    long claim(UUID id, UUID claim, Instant now, Instant until);

    @Query(
            "select * from webhook_message where claim_id = :claim and state = 'WAITING' order by claim_id, id limit 100")
    List<Message> claimed(UUID claim);

    /** The newest first, from a place on. */
    @Query("select * from webhook_message where webhook_id = :webhook and at <= :at and (at < :at or id < :id)"
            + " order by webhook_id, at desc, id desc limit :limit")
    List<Message> of(UUID webhook, Instant at, UUID id, int limit);

    @Query("update webhook_message set state = :to where webhook_id = :webhook and state = :from")
    long turn(UUID webhook, Message.State from, Message.State to);

    /** In this state since before a moment, each held until the transaction ends; what another instance holds is passed over. */
    @Query("select id from webhook_message where state = :state and due < :before limit :limit for update skip locked")
    List<UUID> since(Message.State state, Instant before, int limit);

    @Query("delete from webhook_message where id in (:ids)")
    void remove(Collection<UUID> ids);
}
