package com.targetroadmap.requests.handover;

import com.targetroadmap.defaults.api.Fingerprint;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.People;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.requests.team.Colleagues;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hands all of a person's requests over. What a stopped service has left goes on by itself. */
@Singleton
class HandingAllOver {

    /** For so long whoever sends it waits for the end; the rest goes on without them. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final HandOverRows rows;
    private final Batches batches;
    private final Colleagues colleagues;
    private final People people;
    private final Fingerprint fingerprint;
    private final Clock clock;

    HandingAllOver(
            HandOverRows rows,
            Batches batches,
            Colleagues colleagues,
            People people,
            Fingerprint fingerprint,
            Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.colleagues = colleagues;
        this.people = people;
        this.fingerprint = fingerprint;
        this.clock = clock;
    }

    /** @return whether it is new */
    @Transactional
    boolean begin(UUID id, UUID from, NewHandOverOfAll body, Caller lead) {
        String print = fingerprint.of(body);
        Optional<HandOver> earlier = rows.findById(id);
        if (earlier.isPresent()) {
            checkRepeat(earlier.get(), from, print, lead);
            return false;
        }
        UUID to = checked(from, body.to());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.save(new HandOver(id, from, to, people.remember(lead), now, 0, false, print));
        return true;
    }

    HandOver goOn(UUID id) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        HandOver now = batches.next(id);
        while (!now.isDone() && System.nanoTime() < until) {
            now = batches.next(id);
        }
        return now;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "3s")
    void goOnWithAll() {
        batches.toGoOn().forEach(this::goOn);
    }

    private UUID checked(UUID from, @Nullable UUID to) {
        if (!people.names(Set.of(from)).containsKey(from)) {
            throw Problem.notFound("The person");
        }
        if (to == null) {
            throw Problem.invalid("to", "Please choose who answers these customers from now on.");
        }
        if (to.equals(from)) {
            throw Problem.invalid("to", "That is who answers these customers already.");
        }
        if (!colleagues.answersCustomers(to)) {
            throw Problem.invalid("to", "Please choose somebody who answers customers and has signed in before.");
        }
        return to;
    }

    private static void checkRepeat(HandOver earlier, UUID from, String print, Caller lead) {
        if (!earlier.who().equals(lead.id())) {
            throw Problem.notFound("The hand-over");
        }
        if (!earlier.fromId().equals(from) || !earlier.fingerprint().equals(print)) {
            throw Problem.conflict("id-taken", "This id stands for something else already. Make a new one.");
        }
    }
}
