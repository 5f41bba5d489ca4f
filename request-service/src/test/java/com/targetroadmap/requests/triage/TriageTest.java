package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DatabaseTest
class TriageTest {

    private static final ItemFact CONNECTOR = ItemFact.planned("SAP connector");
    private static final ItemFact DROPPED = ItemFact.planned("Fax gateway").dropped("2026-01-02T00:00:00Z");

    private static final UUID THEME = new UUID(0, 2);

    private static RunningService service;
    private static String original;

    @BeforeAll
    static void start() {
        service = new RunningService();
        original = requestThatIs("NEW");
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + THEME,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Integrations\",\"openToSales\":true,\"more\":1}"
                                .formatted(THEME, new UUID(0, 1)));
        CONNECTOR.toldBy(service.roadmap());
        DROPPED.toldBy(service.roadmap());
        await().until(() -> known(CONNECTOR));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** The table of design.md, section 6, over HTTP: from every decision to every other. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "NEW,       ACCEPTED,  NOT_STARTED",
        "NEW,       QUESTION,  QUESTION",
        "NEW,       ANSWERED,  ALREADY_ANSWERED",
        "NEW,       PARKED,    NOT_NOW",
        "NEW,       DECLINED,  NOT_PLANNED",
        "NEW,       DUPLICATE, WAITING_FOR_PRODUCT",
        "QUESTION,  ACCEPTED,  NOT_STARTED",
        "QUESTION,  QUESTION,  QUESTION",
        "QUESTION,  ANSWERED,  ALREADY_ANSWERED",
        "QUESTION,  PARKED,    NOT_NOW",
        "QUESTION,  DECLINED,  NOT_PLANNED",
        "QUESTION,  DUPLICATE, WAITING_FOR_PRODUCT",
        "ACCEPTED,  ACCEPTED,  NOT_STARTED",
        "ACCEPTED,  QUESTION,  QUESTION",
        "ACCEPTED,  ANSWERED,  ALREADY_ANSWERED",
        "ACCEPTED,  PARKED,    NOT_NOW",
        "ACCEPTED,  DECLINED,  NOT_PLANNED",
        "ACCEPTED,  DUPLICATE, WAITING_FOR_PRODUCT",
        "ANSWERED,  ACCEPTED,  NOT_STARTED",
        "ANSWERED,  QUESTION,  QUESTION",
        "ANSWERED,  ANSWERED,  ALREADY_ANSWERED",
        "ANSWERED,  PARKED,    NOT_NOW",
        "ANSWERED,  DECLINED,  NOT_PLANNED",
        "ANSWERED,  DUPLICATE, WAITING_FOR_PRODUCT",
        "PARKED,    ACCEPTED,  NOT_STARTED",
        "PARKED,    QUESTION,  QUESTION",
        "PARKED,    ANSWERED,  ALREADY_ANSWERED",
        "PARKED,    PARKED,    NOT_NOW",
        "PARKED,    DECLINED,  NOT_PLANNED",
        "PARKED,    DUPLICATE, WAITING_FOR_PRODUCT",
        "DECLINED,  ACCEPTED,  NOT_STARTED",
        "DECLINED,  QUESTION,  QUESTION",
        "DECLINED,  ANSWERED,  ALREADY_ANSWERED",
        "DECLINED,  PARKED,    NOT_NOW",
        "DECLINED,  DECLINED,  NOT_PLANNED",
        "DECLINED,  DUPLICATE, WAITING_FOR_PRODUCT",
        "DUPLICATE, ACCEPTED,  NOT_STARTED",
        "DUPLICATE, QUESTION,  QUESTION",
        "DUPLICATE, ANSWERED,  ALREADY_ANSWERED",
        "DUPLICATE, PARKED,    NOT_NOW",
        "DUPLICATE, DECLINED,  NOT_PLANNED",
        "DUPLICATE, DUPLICATE, WAITING_FOR_PRODUCT",
        "WITHDRAWN, ACCEPTED,  refused",
        "WITHDRAWN, QUESTION,  refused",
        "WITHDRAWN, ANSWERED,  refused",
        "WITHDRAWN, PARKED,    refused",
        "WITHDRAWN, DECLINED,  refused",
        "WITHDRAWN, DUPLICATE, refused",
    })
    void aPmMayChangeAnyDecisionButOneThatItsOwnerWithdrew(String from, String to, String label) {
        String id = requestThatIs(from);
        Reply before = service.get(Persona.PM, "/requests/" + id);
        Reply decided = service.decided(Persona.PM, id, body(to));

        if (label.equals("refused")) {
            assertThat(decided.status()).isEqualTo(409);
            assertThat(decided.problem()).isEqualTo("illegal-move");
            assertThat(decided.list("legalMoves")).isEmpty();
            assertThat(service.get(Persona.PM, "/requests/" + id).json()).isEqualTo(before.json());
        } else {
            assertThat(decided.status()).as(decided.raw()).isEqualTo(201);
            assertThat(decided.text("decision")).isEqualTo(to);
            assertThat(decided.text("label")).isEqualTo(label);
            assertThat(decided.text("guidance.label")).isEqualTo(label);
            assertThat(decided.at("firstLookBy")).isNull();
            assertThat(decided.etag()).isNotEqualTo(before.etag());
            assertThat(decided.at("item") != null).isEqualTo(to.equals("ACCEPTED"));
            assertThat(before.list("legalDecisions")).contains(to);
        }
    }

    @Test
    void theStoryTellsWhoDecidedWhatAndWhy() {
        String id = requestThatIs("NEW");
        service.decided(Persona.PM, id, """
                {"kind":"DECLINED","reason":"Twice in three years.","customerReason":"it is too rare","offer":"link to it"}""");
        Reply shown = service.get(Persona.SALES, "/requests/" + id);

        assertThat(shown.each("story", "kind")).containsExactly("SUBMITTED", "DECLINED");
        assertThat(shown.text("story.1.who")).isEqualTo("Paula Product");
        assertThat(shown.text("story.1.reason")).isEqualTo("Twice in three years.");
        assertThat(shown.text("story.1.customerReason")).isEqualTo("it is too rare");
        assertThat(shown.text("story.1.offer")).isEqualTo("link to it");
        assertThat(shown.at("guidance.parameters"))
                .isEqualTo(Map.of("customerReason", "it is too rare", "offer", "link to it"));
    }

    @Test
    void acceptedAsANewItemItIsBeingCreatedUntilTheRoadmapTellsOfIt() {
        UUID item = UUID.randomUUID();
        String id = requestThatIs("NEW");
        Reply accepted = service.decided(Persona.PM, id, newItem(item, "Group booking", "Groups wait."));

        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(201);
        assertThat(accepted.text("label")).isEqualTo("BEING_EXPLORED");
        assertThat(accepted.text("guidance.key")).isEqualTo("being-created");
        assertThat(accepted.at("beingCreated")).isEqualTo(true);
        assertThat(accepted.text("item.name")).isEqualTo("Group booking");
        assertThat(accepted.list("warnings")).isEmpty();

        ItemFact.planned("Group bookings").withId(item).inDiscovery().toldBy(service.roadmap());
        await().until(() -> shown(id).at("beingCreated").equals(false));

        assertThat(shown(id).text("label")).isEqualTo("BEING_EXPLORED");
        assertThat(shown(id).text("labelSince")).isEqualTo(accepted.text("labelSince"));
        assertThat(shown(id).text("guidance.key")).isEqualTo("being-explored");
        assertThat(shown(id).text("item.name")).isEqualTo("Group bookings");
        assertThat(shown(id).etag()).isEqualTo(accepted.etag());
    }

    @Test
    void anItemThatIsBeingCreatedCanTakeMoreRequests() {
        UUID item = UUID.randomUUID();
        service.decided(Persona.PM, requestThatIs("NEW"), newItem(item, "Key cards", "Guests queue."));
        String second = requestThatIs("NEW");
        Reply accepted =
                service.decided(Persona.PM, second, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item));

        assertThat(accepted.at("beingCreated")).isEqualTo(true);
        ItemFact.planned("Key cards").withId(item).inDiscovery().toldBy(service.roadmap());
        await().until(() -> shown(second).at("beingCreated").equals(false));
    }

    @Test
    void theIdOfANewItemIsUsedOnce() {
        Reply known = service.decided(Persona.PM, requestThatIs("NEW"), newItem(CONNECTOR.id(), "Again", "Again."));
        assertThat(known.status()).isEqualTo(409);
        assertThat(known.problem()).isEqualTo("id-taken");

        UUID item = UUID.randomUUID();
        service.decided(Persona.PM, requestThatIs("NEW"), newItem(item, "Once", "Once."));
        String id = requestThatIs("NEW");
        assertThat(service.decided(Persona.PM, id, newItem(item, "Twice", "Twice."))
                        .problem())
                .isEqualTo("id-taken");
        assertThat(shown(id).text("decision")).isEqualTo("NEW");
    }

    @Test
    void theCustomersOwnNameInAnItemsNamesIsAcceptedWithAWarning() {
        String id = service.submitted(Persona.SALES, "Ace Hotels", "They wait.").text("id");
        UUID item = UUID.randomUUID();
        String body = newItem(item, "Booking for ACE hotels", "Each place waits at Ace Hotels.");
        Reply accepted = service.decided(Persona.PM, id, body);

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.each("warnings", "field")).containsExactly("newItem.nameForSales", "newItem.problem");
        assertThat(accepted.text("item.name")).isEqualTo("Booking for ACE hotels");
    }

    @Test
    void anItemKnownAsDroppedTakesNoRequest() {
        String id = requestThatIs("NEW");
        Reply refused =
                service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(DROPPED.id()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("item-dropped");
        assertThat(shown(id).text("decision")).isEqualTo("NEW");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("incomplete")
    void aDecisionWithoutWhatItNeedsIsRefused(List<String> fields, String body) {
        String id = requestThatIs("NEW");
        Reply refused = service.decided(Persona.PM, id, body);

        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.each("errors", "field")).isEqualTo(fields);
        assertThat(shown(id).text("decision")).isEqualTo("NEW");
    }

    static Stream<Arguments> incomplete() {
        UUID item = CONNECTOR.id();
        return Stream.of(
                Arguments.of(List.of("kind"), "{}"),
                Arguments.of(List.of("kind"), "{\"kind\":\"NEW\"}"),
                Arguments.of(List.of("kind"), "{\"kind\":\"WITHDRAWN\"}"),
                Arguments.of(List.of("itemId"), "{\"kind\":\"ACCEPTED\"}"),
                Arguments.of(List.of("itemId"), "{\"kind\":\"ACCEPTED\",\"itemId\":\"7\"}"),
                Arguments.of(
                        List.of("itemId"), "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(
                        List.of("itemId"),
                        newItem(UUID.randomUUID(), "A", "A.")
                                .replace("\"newItem\"", "\"itemId\":\"" + item + "\",\"newItem\"")),
                Arguments.of(
                        List.of("newItem.id", "newItem.nameForSales", "newItem.problem"),
                        "{\"kind\":\"ACCEPTED\",\"newItem\":{}}"),
                Arguments.of(List.of("newItem.nameForSales"), newItem(UUID.randomUUID(), "x".repeat(121), "A.")),
                Arguments.of(List.of("newItem.problem"), newItem(UUID.randomUUID(), "A", "x".repeat(2_001))),
                Arguments.of(List.of("newItem.stage"), newItem(UUID.randomUUID(), "A", "A\",\"stage\":\"RELEASED")),
                Arguments.of(List.of("question"), "{\"kind\":\"QUESTION\"}"),
                Arguments.of(List.of("themeId"), "{\"kind\":\"PARKED\"}"),
                Arguments.of(
                        List.of("themeId"), "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(
                        List.of("themeId"),
                        "{\"kind\":\"ANSWERED\",\"how\":\"So\",\"themeId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(List.of("originalId"), "{\"kind\":\"DUPLICATE\"}"),
                Arguments.of(
                        List.of("originalId"),
                        "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(UUID.randomUUID())),
                Arguments.of(List.of("how"), "{\"kind\":\"ANSWERED\",\"how\":\" \"}"),
                Arguments.of(List.of("customerReason"), "{\"kind\":\"DECLINED\",\"offer\":\"The API\"}"),
                Arguments.of(
                        List.of("customerReason", "offer"),
                        "{\"kind\":\"DECLINED\",\"customerReason\":\"not before Q3\",\"offer\":\"ab März\"}"),
                Arguments.of(
                        List.of("how"),
                        "{\"kind\":\"DECLINED\",\"customerReason\":\"It is too rare\",\"how\":\"Lost\"}"),
                Arguments.of(
                        List.of("itemId"),
                        "{\"kind\":\"QUESTION\",\"question\":\"Why?\",\"itemId\":\"%s\"}".formatted(item)),
                Arguments.of(
                        List.of("reason"),
                        "{\"kind\":\"QUESTION\",\"question\":\"Why?\",\"reason\":\"%s\"}".formatted("x".repeat(1_001))),
                Arguments.of(
                        List.of("privateNote"), "{\"kind\":\"QUESTION\",\"question\":\"Why?\",\"privateNote\":\"\"}"));
    }

    @Test
    void aRepeatedDecisionIsTakenOnce() {
        String id = requestThatIs("NEW");
        String path = "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID());
        Reply first = service.put(Persona.PM, path, "\"1\"", body("QUESTION"));
        Reply repeat = service.put(Persona.PM, path, "\"1\"", body("QUESTION"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(service.put(Persona.PM, path, "\"2\"", body("ANSWERED")).problem())
                .isEqualTo("id-taken");
        assertThat(service.put(Persona.PM2, path, "\"2\"", body("QUESTION")).status())
                .isEqualTo(404);
    }

    @Test
    void aDecisionsIdBelongsToOneRequest() {
        UUID decision = UUID.randomUUID();
        String other = requestThatIs("NEW");
        service.put(
                Persona.PM,
                "/requests/%s/decisions/%s".formatted(requestThatIs("NEW"), decision),
                "\"1\"",
                body("ANSWERED"));
        Reply taken = service.put(
                Persona.PM, "/requests/%s/decisions/%s".formatted(other, decision), "\"1\"", body("ANSWERED"));

        assertThat(taken.problem()).isEqualTo("id-taken");
        assertThat(shown(other).text("decision")).isEqualTo("NEW");
    }

    @Test
    void aDecisionSaysWhichVersionItIsFor() {
        String path = "/requests/%s/decisions/%s".formatted(requestThatIs("NEW"), UUID.randomUUID());
        assertThat(service.put(Persona.PM, path, body("ANSWERED")).status()).isEqualTo(428);
        assertThat(service.put(Persona.PM, path, "\"x\"", body("ANSWERED")).status())
                .isEqualTo(400);
    }

    @Test
    void whoComesSecondLearnsWhoDecidedWhat() {
        String id = requestThatIs("NEW");
        service.decided(Persona.PM2, id, body("ANSWERED"));
        Reply late = service.put(
                Persona.PM, "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID()), "\"1\"", body("DECLINED"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(late.text("current.decision")).isEqualTo("ANSWERED");
        assertThat(late.text("current.by")).isEqualTo("Pete Product");
        assertThat(late.text("current.at")).isEqualTo(shown(id).text("decidedAt"));
    }

    /** More than once: where the database lets writers overlap, a single race may well go right by luck. */
    @RepeatedTest(5)
    void ofManyDecisionsAtOnceOneWinsAndNothingElseHappens() {
        String id = requestThatIs("NEW");
        String name = "Race " + UUID.randomUUID();
        List<UUID> items = Stream.generate(UUID::randomUUID).limit(8).toList();
        List<Reply> replies = AtOnce.times(
                8,
                number -> service.put(
                        number % 2 == 0 ? Persona.PM : Persona.PM2,
                        "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID()),
                        "\"1\"",
                        newItem(items.get(number), name, "A race.")));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 412).containsOnlyOnce(201);
        assertThat(shown(id).list("story")).hasSize(2);
        assertThat(service.get(Persona.PM, "/triage/items?q=" + name.replace(" ", "%20"))
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void itemsAndThemesToChooseFromAreThere() {
        await().until(() ->
                !service.get(Persona.PM, "/triage/themes").list("themes").isEmpty());

        assertThat(service.get(Persona.PM, "/triage/themes").each("themes", "title"))
                .containsExactly("Integrations");
        Reply found = service.get(Persona.PM, "/triage/items?q=sap");
        assertThat(found.each("items", "nameForSales")).containsExactly("SAP connector");
        assertThat(found.text("items.0.guidance.label")).isEqualTo("NOT_STARTED");
        assertThat(service.get(Persona.PM, "/triage/items").each("items", "nameForSales"))
                .doesNotContain("Fax gateway");
        assertThat(service.get(Persona.PM, "/triage/items?q=%25").list("items")).isEmpty();
        assertThat(service.get(Persona.PM, "/triage/items?q=%00").status()).isEqualTo(200);
    }

    private static String requestThatIs(String decision) {
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        if (decision.equals("WITHDRAWN")) {
            service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(id, UUID.randomUUID()), "{}");
        } else if (!decision.equals("NEW")) {
            service.decided(Persona.PM, id, body(decision));
        }
        assertThat(shown(id).text("decision")).isEqualTo(decision);
        return id;
    }

    private static String body(String decision) {
        return switch (decision) {
            case "ACCEPTED" -> "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(CONNECTOR.id());
            case "QUESTION" -> "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
            case "ANSWERED" -> "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}";
            case "PARKED" -> "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(THEME);
            case "DUPLICATE" -> "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original);
            default -> "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}";
        };
    }

    private static String newItem(UUID id, String name, String problem) {
        return "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%s\",\"nameForSales\":\"%s\",\"problem\":\"%s\"}}"
                .formatted(id, name, problem);
    }

    private static Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    private static boolean known(ItemFact item) {
        return service.get(Persona.PM, "/triage/items")
                .each("items", "id")
                .contains(item.id().toString());
    }
}
