package com.targetroadmap.defaults.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.defaults.testing.TestTokens;
import io.micronaut.context.exceptions.ConfigurationException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class MetricsTest {

    private static final String TOKEN = "a-token-of-its-own-for-metrics";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path files;

    private Service teller;
    private Service reader;

    @BeforeEach
    void start() throws Exception {
        Path token = Files.writeString(files.resolve("token"), TOKEN + "\n");
        teller = Service.teller();
        reader = Service.reader(teller.url(), with(token));
    }

    @AfterEach
    void stop() {
        reader.close();
        teller.close();
    }

    @Test
    void onlyTheirOwnTokenOpensThem() throws Exception {
        assertThat(read(reader, "Bearer " + TOKEN).statusCode()).isEqualTo(200);
        assertThat(read(reader, "").statusCode()).isEqualTo(401);
        assertThat(read(reader, "Bearer " + TOKEN + "x").statusCode()).isEqualTo(401);
        assertThat(read(reader, "Bearer ").statusCode()).isEqualTo(401);
        assertThat(read(reader, "Basic " + TOKEN).statusCode()).isEqualTo(401);
        for (Persona persona : Persona.values()) {
            assertThat(read(reader, "Bearer " + persona.token(TestKeys.REQUEST_SERVICE))
                            .statusCode())
                    .isEqualTo(403);
        }
        String service = TestTokens.forProcess(TestKeys.GATEWAY, TestKeys.REQUEST_SERVICE);
        assertThat(read(reader, "Bearer " + service).statusCode()).isEqualTo(403);
    }

    @Test
    void withoutATokenInTheSettingsTheyAreClosed() throws Exception {
        assertThat(read(teller, "Bearer ").statusCode()).isEqualTo(401);
        assertThat(read(teller, "Bearer null").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenThatCouldBeGuessedIsRefused() throws Exception {
        Path token = Files.writeString(files.resolve("short"), "metrics");

        assertThatThrownBy(() -> new MetricsSettings(token.toString()).token())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("16 characters");
    }

    @Test
    void theyTellOfServerPoolAndJvm() throws Exception {
        await().untilAsserted(() -> assertThat(metrics())
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes", "logback_events_total"));
        read(reader, "");

        assertThat(metrics()).contains("http_server_requests_seconds_count", "uri=\"/prometheus\"");
    }

    @Test
    void noAddressStandsInATag() throws Exception {
        for (String path :
                new String[] {"/harbour-hotels", "/notes/harbour-hotels", "/feed/harbour-hotels?q=harbour"}) {
            reader.get(path);
        }

        assertThat(metrics()).contains("http_server_requests").doesNotContain("harbour");
    }

    @Test
    void aReaderTellsHowFarItIsBehind() throws Exception {
        teller.notes().write("a", "read");
        await().until(() -> reader.copies().texts().containsKey("note/a"));
        await().untilAsserted(() -> assertThat(value("feed_lag_events")).isZero());
        assertThat(value("feed_reading")).isEqualTo(1);
        assertThat(value("feed_lag_seconds")).isLessThan(20);
        await().untilAsserted(() -> assertThat(value("feed_set_aside")).isZero());
    }

    @Test
    void theAgeOfTheCopyGrowsWhileTheFeedCannotBeReached() throws Exception {
        await().untilAsserted(() -> assertThat(value("feed_lag_seconds")).isLessThan(3));
        teller.close();

        await().untilAsserted(() -> assertThat(value("feed_lag_seconds")).isGreaterThan(5));
        assertThat(value("feed_reading")).isEqualTo(1);
    }

    private String metrics() throws Exception {
        return read(reader, "Bearer " + TOKEN).body();
    }

    private double value(String name) throws Exception {
        var line = Pattern.compile("(?m)^%s\\{feed=\"roadmap-service\".*\\} (.+)$".formatted(name));
        return line.matcher(metrics())
                .results()
                .map((MatchResult found) -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static HttpResponse<String> read(Service service, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.url() + "/prometheus"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, Object> with(Path token) {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh());
        properties.put("metrics.token-file", token.toString());
        return properties;
    }
}
