package com.targetroadmap.system.size;

import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Services;
import com.targetroadmap.system.size.World.Kind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One item moves that very many requests point at: all of them show it soon, and whoever submits meanwhile hardly
 * notices. How many: {@code -Dsize.wanted=50000}. By hand, because a busy machine spoils it: see docs/size.md.
 */
abstract class MoveOfManyRequests {

    private static final int MANY = Integer.getInteger("size.wanted", 5_000);
    private static final int REQUESTS = MANY + MANY / 2;
    private static final Duration QUIET = Duration.ofSeconds(MANY > 5_000 ? 60 : 2);
    private static final double LIMIT_MILLIS = 100;

    /** On a machine that others use, too: a wait that belongs to the move is there each time. */
    private static final int ATTEMPTS = 3;

    private final Databases databases;
    private RunningSystem system;
    private Services services;
    private World world;

    MoveOfManyRequests(Databases databases) {
        this.databases = databases;
    }

    @AfterEach
    void stop() {
        if (system == null) {
            databases.close();
        } else {
            system.close();
        }
    }

    @Test
    void everyRequestShowsItAndNobodyWaitsForIt() throws Exception {
        world = FilledSystem.fill(databases, new Fill(REQUESTS, 1_000, MANY + MANY / 10, 1));
        system = FilledSystem.on(databases)
                .only(ROADMAP_SERVICE, REQUEST_SERVICE)
                .start();
        services = new Services(system);
        try (Submitters submitters = new Submitters(services)) {
            say("at first " + submitters.during(Waits.of(QUIET)));
            double more = Double.MAX_VALUE;
            for (int attempt = 1; attempt <= ATTEMPTS && more > LIMIT_MILLIS; attempt++) {
                more = Math.min(more, longerThanQuiet(submitters, attempt));
            }
            assertThat(more)
                    .as("milliseconds that a move adds to the longest wait")
                    .isLessThanOrEqualTo(LIMIT_MILLIS);
        }
        assertThat(count("decision = 'ACCEPTED'")).isGreaterThanOrEqualTo(MANY);
        assertThat(count("decision = 'ACCEPTED' and status_label <> '%s'".formatted(label())))
                .isZero();
    }

    private double longerThanQuiet(Submitters submitters, int attempt) throws IOException {
        Waits quiet = submitters.during(Waits.of(QUIET));
        Waits moving = submitters.during(waits -> move(attempt % 2 == 1));
        say("move %d of an item with over %,d requests: quiet %s; while it moved %s"
                .formatted(attempt, MANY, quiet, moving));
        return moving.longest() - quiet.longest();
    }

    private void say(String what) {
        System.out.println(getClass().getSimpleName() + ": " + what);
    }

    private void move(boolean forward) {
        UUID item = world.made.get(0).id();
        Map<String, Object> to = forward
                ? Map.of("to", "IN_DEVELOPMENT")
                : Map.of(
                        "to",
                        "PLANNED",
                        "phaseId",
                        world.id(Kind.PHASE, World.CURRENT_PHASE),
                        "reason",
                        "why",
                        "customerReason",
                        "why, politely");
        try {
            String version = services.get(Persona.PM, system.roadmapService(), "/items/" + item)
                    .version();
            Answer moved = services.put(
                    Persona.PM,
                    system.roadmapService(),
                    "/items/%s/moves/%s".formatted(item, UUID.randomUUID()),
                    version,
                    to);
            assertThat(moved.status()).as("%s", moved.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String label = forward ? "BEING_BUILT" : "NOT_STARTED";
        UUID last = last();
        await().atMost(Duration.ofMinutes(5))
                .until(() -> services.get(Persona.PM, system.requestService(), "/requests/" + last)
                        .body()
                        .path("label")
                        .asText()
                        .equals(label));
    }

    /** Batches go by the ids, which rise with the numbers. */
    private UUID last() {
        int last = 0;
        for (Ask ask : world.asks()) {
            last = ask.item() == 0 && ask.counts() ? ask.number() : last;
        }
        return world.id(Kind.REQUEST, last);
    }

    private String label() throws IOException {
        return services.get(Persona.PM, system.requestService(), "/requests/" + last())
                .body()
                .path("label")
                .asText();
    }

    private long count(String condition) throws SQLException {
        try (Connection connection = databases.look(REQUEST_SERVICE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from request where item_id = '%s' and %s"
                        .formatted(world.made.get(0).id(), condition))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
