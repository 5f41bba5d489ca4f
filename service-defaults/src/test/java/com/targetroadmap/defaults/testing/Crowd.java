package com.targetroadmap.defaults.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * Fills a database with more of everything than any list may read, from a script that both databases understand: in it
 * {@code numbers(n)} is a table {@code r} with the numbers from 1 to n as {@code n}, and {@code id(prefix, number)} an id.
 */
public final class Crowd {

    private Crowd() {}

    /** @param script a resource beside {@code test} */
    public static void fill(Class<?> test, String script, Map<String, String> database) {
        fill(test, script, database, Map.of());
    }

    /** @param ids what stands in the script by name: {@code :sales} */
    public static void fill(Class<?> test, String script, Map<String, String> database, Map<String, UUID> ids) {
        try (Connection connection = TestDatabase.connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : read(test, script, ids).split(";\\s*\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            // What a database in use does by itself from time to time.
            statement.execute(isH2() ? "analyze" : "vacuum analyze");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static String read(Class<?> test, String script, Map<String, UUID> ids) throws IOException {
        try (InputStream resource = test.getResourceAsStream(script)) {
            String rows = isH2() ? "system_range" : "generate_series";
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, UUID> named : ids.entrySet()) {
                text = text.replace(":" + named.getKey(), "cast('%s' as uuid)".formatted(named.getValue()));
            }
            return text.replaceAll("numbers\\((\\d+)\\)", rows + "(1, $1) as r (n)")
                    .replaceAll(
                            "id\\(([0-9a-f]), ([^;\n]*?)\\)id",
                            "cast('$10000000-0000-7000-8000-' || lpad(cast($2 as varchar), 12, '0') as uuid)");
        }
    }

    private static boolean isH2() {
        return DatabaseKind.underTest() == DatabaseKind.H2;
    }
}
