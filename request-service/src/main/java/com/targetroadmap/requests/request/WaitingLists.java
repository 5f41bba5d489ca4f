package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What waits for product, from a place on. Each list has its index; the order begins with the columns compared for
 * equality because H2 uses the index only then. What is in time passes over what is overdue or closing soon.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface WaitingLists extends GenericRepository<WaitingRequest, UUID> {

    String ALL = "select * from waiting_request where in_writing = :inWriting ";
    String OF = "select * from waiting_request where assignee_id = :assignee and in_writing = :inWriting ";

    String OVERDUE = "and due < :now and due >= :due and (due > :due or number > :number) ";
    String CLOSING = "and due >= :now and closes <= :soon and closes >= :closes"
            + " and (closes > :closes or number > :number) ";
    String IN_TIME = "and due >= :now and closes > :soon and number > :number ";

    Optional<WaitingRequest> findByRequestId(UUID requestId);

    @Query(ALL + OVERDUE + "order by in_writing, due, number limit :limit")
    List<WaitingRequest> overdue(boolean inWriting, Instant now, Instant due, long number, int limit);

    @Query(ALL + CLOSING + "order by in_writing, closes, number limit :limit")
    List<WaitingRequest> closing(
            boolean inWriting, Instant now, LocalDate soon, LocalDate closes, long number, int limit);

    @Query(ALL + IN_TIME + "order by in_writing, number limit :limit")
    List<WaitingRequest> inTime(boolean inWriting, Instant now, LocalDate soon, long number, int limit);

    @Query(OF + OVERDUE + "order by assignee_id, in_writing, due, number limit :limit")
    List<WaitingRequest> overdueOf(UUID assignee, boolean inWriting, Instant now, Instant due, long number, int limit);

    @Query(OF + CLOSING + "order by assignee_id, in_writing, closes, number limit :limit")
    List<WaitingRequest> closingOf(
            UUID assignee, boolean inWriting, Instant now, LocalDate soon, LocalDate closes, long number, int limit);

    @Query(OF + IN_TIME + "order by assignee_id, in_writing, number limit :limit")
    List<WaitingRequest> inTimeOf(
            UUID assignee, boolean inWriting, Instant now, LocalDate soon, long number, int limit);

    @Query("select count(*) from (select request_id from waiting_request limit :limit) counted")
    long upTo(int limit);

    @Query("select count(*) from (select request_id from waiting_request where assignee_id = :assignee limit :limit)"
            + " counted")
    long upToOf(UUID assignee, int limit);

    @Query("select count(*) from (select request_id from waiting_request where in_writing = :inWriting"
            + " and due < :now limit :limit) counted")
    long overdueUpTo(boolean inWriting, Instant now, int limit);
}
