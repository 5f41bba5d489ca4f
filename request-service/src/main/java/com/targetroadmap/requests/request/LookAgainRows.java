package com.targetroadmap.requests.request;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What product looks at again. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LookAgainRows extends CrudRepository<LookAgainRows.Row, UUID> {

    /** @param dueOn the end of time while only a number of customers would lead to it */
    @MappedEntity("look_again")
    record Row(
            @Id UUID requestId, LocalDate dueOn, @Nullable Integer atCustomers) {}

    @Query("select request_id from look_again where due_on <= :today order by due_on, request_id limit :limit")
    List<UUID> due(LocalDate today, int limit);

    /** Is to be looked at from today on where enough customers ask for it: its own and those that were added since. */
    @Query("update look_again set due_on = :today where request_id = :declinedId and due_on > :today"
            + " and at_customers <= 1 + (select count(distinct r.customer_id) from joining j"
            + " join request r on r.id = j.request_id where j.declined_id = :declinedId and r.decision = 'DECLINED'"
            + " and r.customer_id <> (select customer_id from request where id = :declinedId))")
    void customerAdded(UUID declinedId, LocalDate today);

    @Query("delete from look_again where request_id = :requestId")
    void end(UUID requestId);
}
