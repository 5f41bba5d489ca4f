package com.targetroadmap.defaults.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** An H2 database of one test's own, with the options of the real one. */
public final class TestDatabase {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;RETENTION_TIME=3000;DB_CLOSE_ON_EXIT=FALSE";

    private TestDatabase() {}

    /** Lives as long as the JVM and is nobody else's. */
    public static Map<String, String> inMemory() {
        return properties("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1%s".formatted(UUID.randomUUID(), OPTIONS));
    }

    /** In a file, to be opened again after a stop. */
    public static Map<String, String> inFile(Path file) {
        return properties("jdbc:h2:file:%s%s".formatted(file.toAbsolutePath(), OPTIONS));
    }

    private static Map<String, String> properties(String url) {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", "sa",
                "datasources.default.password", "");
    }
}
