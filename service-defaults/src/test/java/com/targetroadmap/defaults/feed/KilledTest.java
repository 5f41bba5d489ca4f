package com.targetroadmap.defaults.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a feed has served is there after {@code kill -9}: a reader must never be ahead of the feed. {@code -Dkills=50} for
 * the long form.
 */
@DatabaseTest
class KilledTest {

    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir
    Path directory;

    @Test
    void whatWasServedIsThereAfterEachKill() throws Exception {
        var database = TestDatabase.lasting(directory.resolve("killed"));
        var served = new HashSet<String>();
        for (int kill = 1; kill <= KILLS; kill++) {
            served.addAll(serveUntilKilled(database));

            assertThat(idsIn(database)).as("after kill %s", kill).containsAll(served);
        }
        assertThat(served).hasSizeGreaterThan(KILLS * 50);
    }

    private static List<String> serveUntilKilled(Map<String, String> database)
            throws IOException, InterruptedException {
        var process = start(database);
        var served = new ArrayList<String>();
        int enough = ThreadLocalRandom.current().nextInt(100, 400);
        try (BufferedReader ids = process.inputReader(StandardCharsets.UTF_8)) {
            for (var id = ids.readLine(); id != null; id = ids.readLine()) {
                served.add(id);
                if (served.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return served;
    }

    private static Process start(Map<String, String> database) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classpath,
                        ServedUntilKilled.class.getName(),
                        database.get("datasources.default.url"),
                        database.get("datasources.default.username"),
                        database.get("datasources.default.password"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Set<String> idsIn(Map<String, String> database) throws SQLException {
        try (var connection = TestDatabase.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select event_id from feed_event")) {
            var ids = new HashSet<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
