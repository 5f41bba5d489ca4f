package com.targetroadmap.system.instances;

import static com.targetroadmap.system.RunningSystem.GATEWAY;
import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Json;
import com.targetroadmap.system.Mailbox;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.PostgresThere;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of each process on one PostgreSQL work as one system. */
@ExtendWith(PostgresThere.class)
@TestMethodOrder(OrderAnnotation.class)
class SeveralInstancesIT {

    private static SlackChannel slack;
    private static RunningSystem system;
    private static Services services;
    private static Mailbox mailbox;

    @BeforeAll
    static void start() throws IOException {
        mailbox = new Mailbox();
        slack = new SlackChannel();
        system = RunningSystem.on(Databases.postgresql())
                .instances(2)
                .mailTo(mailbox)
                .with("SLACK_WEBHOOK_URL_FILE", slack.file().toString())
                .start();
        services = new Services(system);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
        mailbox.close();
        slack.close();
    }

    @Test
    @Order(1)
    void theDemoStoryThatBothGatewaysLoadedAtOnceIsThereOnce() throws Exception {
        List<String> told = storyAddresses();
        assertThat(count(REQUEST_SERVICE, "request")).isEqualTo(matching(told, "/requests/[^/]+"));
        assertThat(count(REQUEST_SERVICE, "story_line where step_id is not null"))
                .isEqualTo(matching(told, "/requests/[^/]+/(?!tellings/).+"));
        assertThat(count(REQUEST_SERVICE, "telling")).isEqualTo(matching(told, "/requests/[^/]+/tellings/.+"));
        assertThat(count(ROADMAP_SERVICE, "item_move")).isEqualTo(matching(told, "/items/.+/moves/.+"));
        assertThat(count(ROADMAP_SERVICE, "theme")).isEqualTo(matching(told, "/themes/.+"));
        assertThat(count(ROADMAP_SERVICE, "product")).isEqualTo(1);
        assertThat(count(REQUEST_SERVICE, "(select number from request group by number having count(*) > 1) doubles"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void whatIsAskedAtOneGatewayIsDecidedAtTheOtherAndTheOpenPageHearsOfIt(int one, int other) throws Exception {
        Visitor sales = new Visitor().signIn(gateway(one), Persona.SALES);
        Visitor pm = new Visitor().signIn(gateway(other), Persona.PM);
        UUID request = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        String ask = "The bell boy of number %d carries notes".formatted(one);
        try (OpenPage page = new OpenPage(sales, gateway(one))) {
            var sent = sales.post(
                    gateway(one),
                    "/requests",
                    Map.of("id", request.toString(), "customer", "Bay Inns " + one, "problem", ask));
            assertThat(sent.headers().firstValue("Location")).contains("/requests/" + request + "?done=sent");
            assertThat(pm.open(gateway(other), "/triage").body()).contains(ask);
            await().until(() -> page.hasHeard("requests"));

            var decided = pm.post(
                    gateway(other),
                    "/triage/" + request + "/decisions",
                    Map.ofEntries(
                            entry("id", UUID.randomUUID().toString()),
                            entry("version", "1"),
                            entry("kind", "NEW_ITEM"),
                            entry("newItemId", item.toString()),
                            entry("nameForSales", "Notes to rooms " + one),
                            entry("problem", "Notes are carried by hand.")));
            assertThat(decided.statusCode()).isEqualTo(303);
            await().atMost(Duration.ofSeconds(10)).until(() -> page.hasHeard("requests"));
            assertThat(sales.open(gateway(one), "/requests/" + request).body())
                    .contains("Being explored: may not come");
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(pm.open(gateway(other), "/board/items/" + item)
                                    .body())
                            .contains("1 customer, 1 request"));
        }
    }

    @Test
    void referencesHaveNoDoublesWhenRequestsComeInThroughBothServicesAtOnce() throws Exception {
        int threads = 4;
        int each = 25;
        ExecutorService people = Executors.newFixedThreadPool(threads);
        List<Future<List<String>>> work = new ArrayList<>();
        for (int person = 0; person < threads; person++) {
            ServiceProcess service = system.process(REQUEST_SERVICE, 1 + person % 2);
            work.add(people.submit(() -> references(service, each)));
        }
        List<String> given = new ArrayList<>();
        for (Future<List<String>> one : work) {
            given.addAll(one.get());
        }
        people.shutdown();
        assertThat(given)
                .hasSize(threads * each)
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.startsWith("REQ-"));
    }

    @Test
    void whoSignedInAtOneGatewayIsKnownAtTheOtherAndWhoSignsOutThereIsOutAtBoth() throws Exception {
        Visitor lead = new Visitor().signIn(gateway(1), Persona.LEAD);
        assertThat(lead.open(gateway(2), "/").body()).contains("Sign out");
        var formOfTheFirst =
                Map.of("id", UUID.randomUUID().toString(), "customer", "Bay Inns", "problem", "Keys get lost");
        assertThat(lead.post(gateway(2), "/requests", formOfTheFirst).statusCode())
                .isEqualTo(303);

        assertThat(lead.post(gateway(2), "/sign-out", Map.of()).statusCode()).isEqualTo(303);
        for (int number : List.of(1, 2)) {
            assertThat(lead.open(gateway(number), "/")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("/sign-in");
        }
    }

    @Test
    void whatPeopleAreToldTheyAreToldOnceThoughBothGatewaysSendMail() throws Exception {
        List<String> questions = IntStream.range(0, 20)
                .mapToObj("Who opens the door of hut %d at night?"::formatted)
                .toList();
        for (String question : questions) {
            int number = 1 + questions.indexOf(question) % 2;
            var desk = new Desk(
                    services, system.process(REQUEST_SERVICE, number), system.process(ROADMAP_SERVICE, number));
            UUID request = UUID.randomUUID();
            desk.submit(request, "Alpine Huts", "Guests wait at the door");
            assertThat(desk.question(request, question).isAccepted()).isTrue();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(questions).allMatch(question -> mailsWith(question) > 0));
        await().until(() -> count(REQUEST_SERVICE, "delivery where state = 'WAITING' and digest_on is null") == 0);
        assertThat(questions).allMatch(question -> mailsWith(question) == 1);
    }

    private static long mailsWith(String words) {
        return mailbox.texts().stream().filter(text -> text.contains(words)).count();
    }

    /** The last one, when both gateways have asked for the channel. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatBecomesAvailableIsAnnouncedByOneOfBothGatewaysAndTheAddressOfTheChannelStandsInNoLog() throws Exception {
        await().until(() -> count(REQUEST_SERVICE, "channel_in_use where channel = 'SLACK_CHANNEL'") == 1);
        ServiceProcess roadmap = system.roadmapService();
        JsonNode item = StreamSupport.stream(
                        services.get(Persona.PM, roadmap, "/items?limit=200")
                                .body()
                                .get("items")
                                .spliterator(),
                        false)
                .filter(one -> one.get("stage").asText().equals("IN_DEVELOPMENT")
                        && one.get("showToSales").asBoolean())
                .findFirst()
                .orElseThrow();
        String path = "/items/" + item.get("id").asText();
        String version = services.get(Persona.PM, roadmap, path).version();
        Map<String, String> move = Map.of("to", "RELEASED", "whoCanHaveIt", "everyone");
        assertThat(services.put(Persona.PM, roadmap, path + "/moves/" + UUID.randomUUID(), version, move)
                        .isAccepted())
                .isTrue();

        String name = item.get("nameForSales").asText();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> slack.posted().stream().anyMatch(posted -> posted.contains(name)));
        assertThat(slack.posted())
                .filteredOn(posted -> posted.contains(name))
                .singleElement()
                .asString()
                .contains("is available", "Shall I show you?");
        for (ServiceProcess process : system.all()) {
            assertThat(process.log()).as(process.label()).doesNotContain(SlackChannel.SECRET);
        }
    }

    private static List<String> references(ServiceProcess service, int count) throws IOException {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var body = Map.of("customer", Map.of("name", "Crowd"), "problem", "They queue at the desk");
            var answer = services.put(Persona.SALES, service, "/requests/" + UUID.randomUUID(), body);
            references.add(answer.body().path("reference").asText());
        }
        return references;
    }

    private static ServiceProcess gateway(int number) {
        return system.process(GATEWAY, number);
    }

    private static long count(String service, String what) throws SQLException {
        try (Connection database = system.databases().look(service);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> storyAddresses() throws IOException {
        try (InputStream story = SeveralInstancesIT.class.getResourceAsStream("/demo/story.json")) {
            return StreamSupport.stream(
                            Json.tree(new String(story.readAllBytes(), StandardCharsets.UTF_8))
                                    .spliterator(),
                            false)
                    .map(step -> step.path("put").asText())
                    .toList();
        }
    }

    private static long matching(List<String> addresses, String pattern) {
        return addresses.stream()
                .filter(Pattern.compile(pattern).asMatchPredicate())
                .count();
    }
}
