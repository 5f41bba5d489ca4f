package com.targetroadmap.requests.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Keeps the table of what waits for product. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitingRows extends GenericRepository<Request, UUID> {

    String OPEN_DEAL_CLOSES =
            "coalesce((select d.close_date from deal d where d.id = r.deal_id and d.state = 'OPEN'), date '9999-12-31')";

    @Query("delete from waiting_request where request_id = :requestId")
    void end(UUID requestId);

    /** Of a request as it is stored now. */
    @Query("insert into waiting_request (request_id, in_writing, due, closes, number, assignee_id)"
            + " select r.id, r.ask_promised = 'IN_WRITING', r.clock_due, " + OPEN_DEAL_CLOSES + ", r.number,"
            + " coalesce((select a.assignee_id from assignment a where a.request_id = r.id),"
            + " cast('00000000-0000-0000-0000-000000000000' as uuid))"
            + " from request r where r.id = :requestId")
    void begin(UUID requestId);

    @Query("update waiting_request set assignee_id = :assignee where request_id = :requestId")
    void assign(UUID requestId, UUID assignee);

    @Query("update waiting_request set in_writing = :inWriting where request_id = :requestId")
    void promised(UUID requestId, boolean inWriting);

    /** Of the requests that point at a deal as it is stored now. */
    @Query("update waiting_request set closes = coalesce((select d.close_date from deal d where d.id = :dealId"
            + " and d.state = 'OPEN'), date '9999-12-31')"
            + " where request_id in (select r.id from request r where r.deal_id = :dealId and r.decision = 'NEW')")
    void dealChanged(UUID dealId);
}
