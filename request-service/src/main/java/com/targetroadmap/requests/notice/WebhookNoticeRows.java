package com.targetroadmap.requests.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which notice is of which webhook, and how that one is now. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WebhookNoticeRows extends GenericRepository<WebhookNoticeRows.Stopped, UUID> {

    /** @param reason why nothing is sent to it any more */
    @MappedEntity
    record Stopped(
            @Id UUID noticeId,
            UUID webhookId,
            String url,
            String state,
            @Nullable String reason) {}

    @Query("insert into notice_of_webhook (notice_id, webhook_id) values (:notice, :webhook)")
    void add(UUID notice, UUID webhook);

    @Query("select o.notice_id, o.webhook_id, w.url, w.state, w.reason from notice_of_webhook o"
            + " join webhook w on w.id = o.webhook_id where o.notice_id in (:notices)")
    List<Stopped> of(Collection<UUID> notices);

    /** With it goes what says of which webhook it was, and that a delivery holds it. */
    @Query("delete from notice where id in (select notice_id from notice_of_webhook where webhook_id = :webhook)")
    void remove(UUID webhook);
}
