package com.targetroadmap.requests.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What time alone gives people to know, a part at a time; and what of it was told. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimeRows extends GenericRepository<TimeRows.Closing, UUID> {

    String UNSETTLED =
            " r.status_label in ('WAITING_FOR_PRODUCT', 'QUESTION', 'BEING_EXPLORED', 'LATER', 'NOT_STARTED',"
                    + " 'BEING_BUILT', 'NOT_NOW') ";

    /** An open request whose deal closes soon, and the product manager who looks at it. */
    @MappedEntity
    record Closing(@Id UUID requestId, UUID dealId, LocalDate closeDate, UUID assigneeId) {}

    /**
     * A request whose owner reads when product looks again.
     *
     * @param ofId the theme, or the item, that product looks at again
     * @param at when product decided about it
     */
    @MappedEntity
    record Promised(@Id UUID id, UUID ownerId, UUID ofId, Instant at) {}

    @MappedEntity
    record Overdue(@Id UUID id, LocalDate nextReview) {}

    @Query("insert into notice_of_time (subject, told_on) values (:subject, :day) on conflict do nothing")
    int begin(String subject, LocalDate day);

    /** That it is still so. */
    @Query("update notice_of_time set told_on = :day where subject = :subject and told_on < :before")
    void keep(String subject, LocalDate before, LocalDate day);

    @Query("select subject from notice_of_time where told_on < :before limit :limit for update skip locked")
    List<String> old(LocalDate before, int limit);

    @Query("delete from notice_of_time where subject in (:subjects)")
    void remove(Collection<String> subjects);

    @Query("delete from notice_day where looked_on < :before")
    void removeDays(LocalDate before);

    @Query("select count(*) from notice_day where looked_on = :day")
    int isDone(LocalDate day);

    @Query("insert into notice_day (looked_on) values (:day) on conflict do nothing")
    void done(LocalDate day);

    @Query("select id from deal where state = 'OPEN' and close_date = :day and id > :after"
            + " order by state, close_date, id limit :limit")
    List<UUID> closingOn(LocalDate day, UUID after, int limit);

    @Query("select r.id as request_id, r.deal_id, d.close_date, a.assignee_id from deal d"
            + " join request r on r.deal_id = d.id join assignment a on a.request_id = r.id"
            + " where d.id = :deal and r.id > :after and" + UNSETTLED + "order by r.id limit :limit")
    List<Closing> closing(UUID deal, UUID after, int limit);

    @Query("select count(*) from (select d.id from deal d where d.state = 'OPEN' and d.close_date >= :from"
            + " and d.close_date <= :until and exists (select 1 from request r where r.deal_id = d.id and"
            + UNSETTLED + ") limit 1) one")
    int anyClosing(LocalDate from, LocalDate until);

    @Query("select id, next_review from roadmap_theme where next_review < :today order by id limit 500")
    List<Overdue> themes(LocalDate today);

    @Query(
            "select id, owner_id, theme_id as of_id, decided_at as at from request where decision = 'PARKED' and decided_at <= :at"
                    + " and (decided_at < :at or id < :id) order by decision, decided_at desc, id desc limit :limit")
    List<Promised> parked(Instant at, UUID id, int limit);

    @Query("select id, owner_id, item_id as of_id, decided_at as at from request where item_id = :item and id > :after"
            + " and decision = 'ACCEPTED' order by item_id, id limit :limit")
    List<Promised> pointingAt(UUID item, UUID after, int limit);

    @Query("select person_id from colleague where roles like '%SALES_LEAD%' order by person_id limit 1000")
    List<UUID> leads();

    /** Yesterday's list. */
    @Query("delete from notice where person_id = :person and kind = 'DEALS_CLOSING'")
    void removeList(UUID person);
}
