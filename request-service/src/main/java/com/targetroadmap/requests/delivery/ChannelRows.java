package com.targetroadmap.requests.delivery;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** By which channels the gateway carries deliveries. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChannelRows extends GenericRepository<ChannelRows.InUse, String> {

    /** @param since from when on things are told by it */
    @MappedEntity("channel_in_use")
    record InUse(@Id DeliveryChannel channel, Instant since, Instant askedAt) {}

    @Query("select * from channel_in_use where asked_at >= :silentSince order by channel")
    List<InUse> askedFor(Instant silentSince);

    @Query("insert into channel_in_use (channel, since, asked_at) values (:channel, :now, :now) on conflict do nothing")
    void begin(DeliveryChannel channel, Instant now);

    @Query("update channel_in_use set since = :now where channel = :channel and asked_at < :silentSince")
    void beginAgain(DeliveryChannel channel, Instant silentSince, Instant now);

    @Query("update channel_in_use set asked_at = :now where channel = :channel and asked_at < :now")
    void asked(DeliveryChannel channel, Instant now);
}
