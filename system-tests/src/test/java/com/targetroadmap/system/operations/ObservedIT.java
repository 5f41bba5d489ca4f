package com.targetroadmap.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Http;
import com.targetroadmap.system.Json;
import com.targetroadmap.system.Mailbox;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import com.targetroadmap.system.Visitor;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who runs the system sees of it from outside: logs as JSON, metrics, traces; and mail that arrives. */
class ObservedIT {

    private static final String TOKEN = "the-token-of-the-metrics";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @TempDir
    private static Path files;

    private static final Pattern LINK = Pattern.compile("Get no more of these: http://127\\.0\\.0\\.1:8080(\\S+)");

    private static Collector collector;
    private static Mailbox mailbox;
    private static RunningSystem system;

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(files.resolve("token"), TOKEN);
        collector = new Collector();
        mailbox = new Mailbox();
        system = RunningSystem.on(Databases.h2())
                .with("LOG_FORMAT", "json")
                .with("METRICS_TOKEN_FILE", files.resolve("token").toString())
                .mailTo(mailbox)
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url())
                .start();
    }

    @AfterAll
    static void stop() {
        system.close();
        collector.close();
        mailbox.close();
    }

    @Test
    void oneRequestHasOneIdInTheLogsOfAllThree() throws Exception {
        var answer = dashboard("X-Request-Id", "a-call-from-harbour");

        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("a-call-from-harbour");
        for (ServiceProcess process : system.all()) {
            await().untilAsserted(() -> assertThat(lines(process, "a-call-from-harbour"))
                    .as(process.label())
                    .anyMatch(line -> line.matches("GET /\\S* 200 \\d+ ms")));
        }
    }

    @Test
    void everyLineOfTheLogIsJson() {
        for (ServiceProcess process : system.all()) {
            assertThat(process.log().lines().skip(1))
                    .as(process.label())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    Json.tree(line).path("formattedMessage").asText())
                            .isNotBlank());
        }
    }

    @Test
    void oneTraceLeadsFromTheBrowserThroughTheGatewayToTheServices() throws Exception {
        dashboard("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");

        for (ServiceProcess process : system.all()) {
            await().atMost(Duration.ofSeconds(60)).until(() -> collector.hasSpan(process.name(), TRACE));
        }
    }

    @Test
    void aQuestionOfProductArrivesByMailWithItsWordsWhichStandInNoLogAndIsSwitchedOffWithOneClick() throws Exception {
        dashboard("Accept-Language", "en");
        ask("Quay Street Inn", "How many bookings a day?");

        String plain = await().atMost(Duration.ofSeconds(60))
                .until(ObservedIT::questionsToSales, mails -> !mails.isEmpty())
                .get(0);
        assertThat(plain).contains("Quay Street Inn", "How many bookings a day?", "Say this:");
        var link = LINK.matcher(plain);
        assertThat(link.find()).isTrue();
        var click = HttpRequest.newBuilder(URI.create(system.gateway().url() + link.group(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        assertThat(Http.CLIENT.send(click.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        var choices = new Services(system).get(Persona.SALES, system.requestService(), "/notices/preferences");
        assertThat(choices.body().path("preferences"))
                .anyMatch(choice -> choice.path("kind").asText().equals("QUESTION")
                        && choice.path("channel").asText().equals("MAIL")
                        && choice.path("when").asText().equals("NEVER"));
        for (ServiceProcess process : system.all()) {
            assertThat(process.log())
                    .as(process.label())
                    .doesNotContain("@demo.example", "Quay Street Inn", "How many bookings");
        }
    }

    private static void ask(String customer, String question) throws Exception {
        var desk = new Desk(system);
        UUID request = UUID.randomUUID();
        assertThat(desk.submit(request, customer, "They retype every booking.").isAccepted())
                .isTrue();
        assertThat(desk.question(request, question).isAccepted()).isTrue();
    }

    private static List<String> questionsToSales() {
        return mailbox.texts().stream()
                .filter(text -> text.contains("How many bookings a day?"))
                .toList();
    }

    /** Names that stand in a rule and nowhere else would never raise an alarm. */
    @Test
    void everyMetricOfTheAlertRulesIsTold() throws Exception {
        dashboard("Accept-Language", "en");
        Set<String> told = new TreeSet<>();
        for (ServiceProcess process : system.all()) {
            assertThat(metrics(process, "Bearer wrong-token-of-the-metrics").statusCode())
                    .isEqualTo(401);
            metrics(process, "Bearer " + TOKEN)
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> told.add(line.split("[{ ]", 2)[0]));
        }

        assertThat(told).containsAll(metricsOfRules());
    }

    private static Set<String> metricsOfRules() throws Exception {
        var names = Pattern.compile("\\b[a-z]+(_[a-z]+)+\\b(?=[{ \\[)])");
        return Files.readAllLines(Path.of("../docs/alerts.yml")).stream()
                .filter(line -> line.contains("expr:"))
                .flatMap(line -> names.matcher(line).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static HttpResponse<String> dashboard(String header, String value) throws Exception {
        var visitor = new Visitor().signIn(system.gateway(), Persona.SALES);
        var request = HttpRequest.newBuilder(URI.create(system.gateway().url() + "/"))
                .header("Accept", "text/html")
                .header(header, value);
        return visitor.http().send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> metrics(ServiceProcess process, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(process.url() + "/prometheus"))
                .header("Authorization", authorization);
        return Http.CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> lines(ServiceProcess process, String request) {
        return process.log()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(Json::tree)
                .filter(line -> line.path("mdc").path("request").asText().equals(request))
                .map(line -> line.path("formattedMessage").asText())
                .toList();
    }
}
