package com.targetroadmap.requests.preference;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** In which zone people live, and how often they have chosen. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ZoneRows extends GenericRepository<ZoneRows.Chooser, UUID> {

    /** @param zone {@code null}: the company's */
    @MappedEntity("notice_chooser")
    record Chooser(@Id UUID personId, @Nullable String zone, long version) {

        static Chooser nobody(UUID person) {
            return new Chooser(person, null, 0);
        }
    }

    Optional<Chooser> findByPersonId(UUID personId);

    Optional<Chooser> findByPersonIdForUpdate(UUID personId);

    @Query("insert into notice_chooser (person_id, zone, version) values (:person, null, 0) on conflict do nothing")
    void begin(UUID person);

    void update(Chooser chooser);
}
