package com.targetroadmap.requests.team;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ColleagueRows extends GenericRepository<Colleague, UUID> {

    Optional<Colleague> findByPersonId(UUID personId);

    void update(Colleague colleague);

    @Query("insert into colleague (person_id, name, name_key, answers_customers, roles, mail, mail_key) values"
            + " (:personId, :name, :nameKey, :answersCustomers, :roles, :mail, :mailKey) on conflict do nothing")
    void insert(
            UUID personId,
            String name,
            String nameKey,
            boolean answersCustomers,
            @Nullable String roles,
            @Nullable String mail,
            @Nullable String mailKey);

    @Query("select p.issuer, p.subject, p.name, c.roles, c.mail from colleague c join person p on p.id = c.person_id"
            + " where c.person_id = :person and c.roles is not null")
    Optional<Account.LastSeen> lastSeen(UUID person);

    @Query("select p.issuer, p.subject, p.name, c.roles from colleague c join person p on p.id = c.person_id"
            + " where c.mail_key = :mailKey limit 2")
    List<Account> withMail(String mailKey);

    /** Of whom nobody has told an address, by name. */
    @Query("select name from colleague where mail_key is null order by mail_key, name_key, person_id limit :limit")
    List<String> withoutMail(int limit);

    /** Those whose rights are one of these, by name. */
    @Query("select * from colleague where roles in (:roles) order by name_key, person_id limit :limit")
    List<Colleague> withRoles(Collection<String> roles, int limit);

    /** Those who answer customers, by name, from one on. */
    @Query("select * from colleague where answers_customers = true and name_key >= :from"
            + " and (name_key > :from or person_id > :after)"
            + " order by answers_customers, name_key, person_id limit :limit")
    List<Colleague> from(String from, UUID after, int limit);
}
