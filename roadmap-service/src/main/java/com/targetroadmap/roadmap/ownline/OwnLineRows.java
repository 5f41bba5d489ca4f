package com.targetroadmap.roadmap.ownline;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnLineRows extends GenericRepository<OwnLine, UUID> {

    OwnLine save(OwnLine line);

    Optional<OwnLine> findByNewestOf(UUID itemId);

    /**
     * Those in force that were written for something else than what is today, or too long ago. The outer join keeps H2
     * from beginning with the items, which are many.
     */
    @Query("select l.* from own_line l"
            + " left join item i on i.id = l.item_id"
            + " left join phase p on p.id = i.phase_id"
            + " left join item f on f.id = i.follows_id"
            + " where l.in_force = true and (l.until <= :now or l.stage <> i.stage"
            + " or l.phase_id is distinct from i.phase_id or l.phase_state is distinct from p.state"
            + " or l.follows_id is distinct from i.follows_id or l.followed_stage is distinct from f.stage)"
            + " order by l.item_id")
    List<OwnLine> over(Instant now);

    @Query("select count(*) from own_line where in_force = true and until <= :now")
    long tooOld(Instant now);

    @Query("update own_line set in_force = false, ended_at = :at, ended_because = :cause,"
            + " expired = :expired where id = :id and in_force = true")
    int end(UUID id, Instant at, Cause cause, boolean expired);

    @Query("update own_line set expired = false where id = :id")
    int letBe(UUID id);

    /** Makes room for the next line of the item. */
    @Query("update own_line set newest_of = null, expired = false where newest_of = :itemId")
    int noLongerNewest(UUID itemId);
}
