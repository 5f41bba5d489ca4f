package com.targetroadmap.system.size;

import com.targetroadmap.system.Database;
import com.targetroadmap.system.GivenDatabases;
import com.targetroadmap.system.RunningSystem;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills the databases of both services, which must be empty, with a believable story. The same seed gives the same
 * story; only its times are those of today. {@code system-tests/fill} runs it; see docs/size.md.
 *
 * <p>Arguments, each as {@code name=value}: {@code roadmap} and {@code requests} (JDBC addresses), {@code user} and
 * {@code password}, {@code number} of requests (1,000,000), {@code items} (100,000), {@code wanted}: requests that point
 * at the item that most want (50,000), {@code seed} (1).
 */
public final class Fill {

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";RETENTION_TIME=3000;DB_CLOSE_ON_EXIT=FALSE";

    private final World world;

    Fill(int requests, int items, int mostWanted, long seed) {
        world = new World(requests, items, mostWanted, seed, Instant.now());
    }

    public static void main(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            given.put(parts[0], parts[1]);
        }
        Fill fill = new Fill(
                Integer.parseInt(given.getOrDefault("number", "1000000")),
                Integer.parseInt(given.getOrDefault("items", "100000")),
                Integer.parseInt(given.getOrDefault("wanted", "50000")),
                Long.parseLong(given.getOrDefault("seed", "1")));
        String user = given.getOrDefault("user", "sa");
        String password = given.getOrDefault("password", "");
        FilledSystem.fill(
                new GivenDatabases(Map.of(
                        RunningSystem.ROADMAP_SERVICE, new Database(address(given.get("roadmap")), user, password),
                        RunningSystem.REQUEST_SERVICE, new Database(address(given.get("requests")), user, password))),
                fill);
    }

    World world() {
        return world;
    }

    void both(String roadmap, String requests, String user, String password) throws SQLException, IOException {
        long begin = System.nanoTime();
        try (Target target = new Target(roadmap, user, password)) {
            target.prepare("item");
            new RoadmapTables(world, target).fill();
            target.finish();
        }
        say("roadmap-service is filled", begin);
        begin = System.nanoTime();
        try (Target target = new Target(requests, user, password)) {
            target.prepare("request");
            new RequestTables(world, target).fill();
            target.finish();
        }
        say("request-service is filled", begin);
    }

    /** As the services open it. */
    private static String address(String given) {
        return given.startsWith("jdbc:h2:") && !given.contains(";") ? given + H2 : given;
    }

    private static void say(String what, long begin) {
        System.out.printf(
                "%s, in %d s%n",
                what, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }
}
