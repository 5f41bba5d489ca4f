package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions are taken back: the last one, on the version that was seen, as a step of the request's story. */
@DatabaseTest
class UndoTest {

    private static final ItemFact CONNECTOR = ItemFact.planned("SAP connector");
    private static final UUID THEME = new UUID(0, 2);

    private static RunningService service;
    private static String original;

    @BeforeAll
    static void start() {
        service = new RunningService();
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + THEME,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Integrations\",\"openToSales\":true}"
                                .formatted(THEME, new UUID(0, 1)));
        CONNECTOR.toldBy(service.roadmap());
        await().until(() -> found("SAP"));
        original = submitted();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** What each decision is undone to reads as it did before, in the words that it had. */
    @ParameterizedTest(name = "{1} undone is {0} again")
    @CsvSource({
        "NEW,       ACCEPTED",
        "NEW,       QUESTION",
        "NEW,       ANSWERED",
        "NEW,       PARKED",
        "NEW,       DECLINED",
        "NEW,       DUPLICATE",
        "QUESTION,  DECLINED",
        "ACCEPTED,  QUESTION",
        "ANSWERED,  PARKED",
        "PARKED,    ANSWERED",
        "DECLINED,  DUPLICATE",
        "DECLINED,  DECLINED",
        "DUPLICATE, ACCEPTED"
    })
    void anUndoneDecisionLeavesTheRequestAsItWas(String before, String decision) {
        String id = submitted();
        if (!before.equals("NEW")) {
            service.decided(Persona.PM, id, body(before));
        }
        Reply was = shown(id);
        service.decided(Persona.PM, id, body(decision).replace("too rare", "another reason"));

        Reply undone = undo(id);

        assertThat(undone.status()).as(undone.raw()).isEqualTo(201);
        assertThat(undone.text("decision")).isEqualTo(before);
        for (String field : List.of("label", "guidance", "item", "theme", "original", "returned")) {
            assertThat(Objects.toString(undone.at(field))).as(field).isEqualTo(Objects.toString(was.at(field)));
        }
        List<Object> story = undone.list("story");
        assertThat(lineOf(story))
                .containsEntry("kind", "UNDONE")
                .containsEntry("undone", decision)
                .containsEntry("backTo", before)
                .containsEntry("who", "Paula Product");
    }

    @Test
    void theClockOfProductGoesOnWithTheTimeThatWasLeft() {
        service.clock().moveTo(Instant.parse("2027-01-04T10:00:00Z"));
        String id = submitted();
        service.clock().moveTo(Instant.parse("2027-01-04T12:00:00Z"));
        service.decided(Persona.PM, id, body("DECLINED"));
        service.clock().moveTo(Instant.parse("2027-01-05T12:00:00Z"));

        assertThat(undo(id).text("firstLookBy")).startsWith("2027-01-07T10:0");
    }

    @Test
    void anUndoIsTakenOnceAndIsNotUndone() {
        String id = submitted();
        Reply decided = service.decided(Persona.PM, id, body("DECLINED"));
        assertThat(decided.at("mayUndo")).isEqualTo(true);
        String path = "/requests/%s/undos/%s".formatted(id, UUID.randomUUID());

        Reply first = service.put(Persona.PM, path, decided.etag(), "{}");
        Reply repeat = service.put(Persona.PM, path, decided.etag(), "{}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("mayUndo")).isEqualTo(false);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(service.put(Persona.PM, path, "\"9\"", "{\"reason\":\"x\"}").problem())
                .isEqualTo("id-taken");
        assertThat(undo(id).problem()).isEqualTo("illegal-move");
    }

    @Test
    void theLastStepIsUndoneAndNothingElse() {
        String asked = submitted();
        service.decided(Persona.PM, asked, body("QUESTION"));
        service.put(
                Persona.SALES, "/requests/%s/answers/%s".formatted(asked, UUID.randomUUID()), "{\"text\":\"Seven.\"}");
        assertThat(undo(asked).problem()).isEqualTo("illegal-move");

        String twice = submitted();
        service.decided(Persona.PM, twice, body("DECLINED"));
        service.decided(Persona.PM, twice, body("ANSWERED"));
        assertThat(undo(twice).text("decision")).isEqualTo("DECLINED");
        assertThat(undo(twice).problem()).isEqualTo("nothing-to-undo");
        assertThat(shown(twice).text("decision")).isEqualTo("DECLINED");

        String back = submitted();
        service.decided(Persona.PM, back, body("DECLINED"));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(back, UUID.randomUUID()), "{}");
        assertThat(undo(back).problem()).isEqualTo("illegal-move");
    }

    @Test
    void whoUndoesWhatSomebodyElseHasDecidedAnewLearnsOfIt() {
        String id = submitted();
        Reply decided = service.decided(Persona.PM, id, body("DECLINED"));
        service.decided(Persona.PM2, id, body("ANSWERED"));

        Reply late =
                service.put(Persona.PM, "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()), decided.etag(), "{}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("current.by")).isEqualTo("Pete Product");
        assertThat(shown(id).text("decision")).isEqualTo("ANSWERED");
        assertThat(service.put(Persona.PM, "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()), "{}")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void ofAnUndoAndADecisionAtOnceOneWins() {
        String id = submitted();
        String etag = service.decided(Persona.PM, id, body("DECLINED")).etag();
        List<Reply> replies = AtOnce.times(
                6,
                number -> service.put(
                        number % 2 == 0 ? Persona.PM : Persona.PM2,
                        "/requests/%s/%s/%s".formatted(id, number % 2 == 0 ? "undos" : "decisions", UUID.randomUUID()),
                        etag,
                        number % 2 == 0 ? "{}" : body("ANSWERED")));

        assertThat(replies).extracting(Reply::status).containsOnly(201, 412).containsOnlyOnce(201);
    }

    @Test
    void anUndoLeadsNowhereThatADecisionCouldNot() {
        String id = submitted();
        ItemFact fax = ItemFact.planned("Fax gateway " + id);
        fax.toldBy(service.roadmap());
        await().until(() -> found("Fax"));
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(fax.id()));
        service.decided(Persona.PM, id, body("ANSWERED"));
        fax.dropped("2026-01-02T00:00:00Z").toldBy(service.roadmap());
        await().until(() -> !found("Fax"));

        assertThat(undo(id).problem()).isEqualTo("item-dropped");
        assertThat(shown(id).text("decision")).isEqualTo("ANSWERED");
    }

    @Test
    void anItemThatTheAcceptanceMadeIsTakenBackWithIt() {
        String id = submitted();
        UUID item = accepted(id);

        undo(id);

        assertThat(lastFacts("request/" + id, "item-proposed/" + item))
                .as("roadmap-service first hears that the request has left the item")
                .satisfiesExactly(
                        request -> assertThat(request).containsEntry("method", null),
                        proposal -> assertThat(proposal)
                                .containsEntry("type", "request.item-proposed.v1")
                                .containsEntry("method", "DELETE"));
        assertThat(madeItem(id)).isEqualTo("REMOVED");
        assertThat(service.get(Persona.SALES, "/requests/" + id).at("story.2.madeItem"))
                .isNull();
    }

    @Test
    void nothingIsAcceptedIntoAnItemThatIsBeingTakenBack() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);

        String other = submitted();
        Reply refused = service.decided(Persona.PM, other, into(item));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("item-taken-back");
        assertThat(found(item.toString())).isFalse();
    }

    @Test
    void anItemThatRoadmapServiceKeepsIsThereAgain() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);

        ItemFact.planned("Taken " + item).withId(item).inDiscovery().toldBy(service.roadmap());
        await().until(() -> "STAYS".equals(madeItem(id)));

        assertThat(service.decided(Persona.PM, submitted(), into(item)).status())
                .isEqualTo(201);
    }

    @Test
    void anItemThatRoadmapServiceRemovesIsGone() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);

        service.roadmap().tellGone("roadmap.item.v1", "item/" + item);
        await().until(() -> service.decided(Persona.PM, submitted(), into(item)).status() == 400);

        assertThat(madeItem(id)).isEqualTo("REMOVED");
    }

    /** The item's own fact was under way when it was taken back, and somebody accepted into it before the next one came. */
    @Test
    void whatWasAcceptedIntoItJustBeforeItWasRemovedIsBackInTheInboxMarkedSo() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);
        ItemFact.planned("Taken " + item).withId(item).inDiscovery().toldBy(service.roadmap());
        String other = submitted();
        await().until(() -> service.decided(Persona.PM, other, into(item)).status() == 201);

        service.roadmap().tellGone("roadmap.item.v1", "item/" + item);
        await().until(() -> shown(other).text("decision").equals("NEW"));

        assertThat(shown(other).text("returned")).isEqualTo("ITEM_GONE");
    }

    @Test
    void anItemStaysThatAnotherRequestPointsAt() {
        String id = submitted();
        UUID item = accepted(id);
        service.decided(Persona.PM, submitted(), into(item));

        undo(id);

        assertThat(lastFacts("item-proposed/" + item))
                .first()
                .satisfies(fact -> assertThat(fact).containsEntry("method", null));
        assertThat(madeItem(id)).isEqualTo("STAYS");
    }

    @Test
    void anItemStaysThatAWithdrawnRequestPointsAt() {
        String id = submitted();
        UUID item = accepted(id);
        String other = submitted();
        service.decided(Persona.PM, other, into(item));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(other, UUID.randomUUID()), "{}");

        undo(id);

        assertThat(madeItem(id)).isEqualTo("STAYS");
    }

    @Test
    void duplicatesLeaveTheItemWithTheirOriginal() {
        String id = submitted();
        accepted(id);
        String duplicate = submitted();
        service.decided(Persona.PM, duplicate, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(id));

        undo(id);

        assertThat(madeItem(id)).isEqualTo("REMOVED");
        assertThat(shown(duplicate).text("label")).isEqualTo("WAITING_FOR_PRODUCT");
    }

    @Test
    void anItemThatWasThereBeforeStays() {
        String id = submitted();
        service.decided(Persona.PM, id, body("ACCEPTED"));

        assertThat(undo(id).at("story.2.madeItem")).isNull();
        assertThat(found("SAP")).isTrue();
    }

    private static UUID accepted(String id) {
        UUID item = UUID.randomUUID();
        Reply accepted = service.decided(
                Persona.PM,
                id,
                "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%1$s\",\"nameForSales\":\"Taken %1$s\",\"problem\":\"A.\"}}"
                        .formatted(item));
        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(201);
        return item;
    }

    private static Reply undo(String id) {
        return service.put(
                Persona.PM,
                "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()),
                service.get(Persona.PM, "/requests/" + id).etag(),
                "{}");
    }

    private static Object madeItem(String id) {
        return lineOf(service.get(Persona.PM, "/requests/" + id).list("story")).get("madeItem");
    }

    private static Map<String, Object> lineOf(List<Object> story) {
        return asMap(story.get(story.size() - 1));
    }

    /** The newest of each of these subjects, in the order in which they were told. */
    private static List<Map<String, Object>> lastFacts(String... subjects) {
        return ((List<?>) service.getAsService("/feed?timeout=0&compact=true").json())
                .stream()
                        .map(UndoTest::asMap)
                        .filter(fact -> List.of(subjects).contains(fact.get("subject")))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object fact) {
        return (Map<String, Object>) fact;
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static String into(UUID item) {
        return "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item);
    }

    private static String body(String decision) {
        return switch (decision) {
            case "ACCEPTED" -> into(CONNECTOR.id());
            case "QUESTION" -> "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
            case "ANSWERED" -> "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}";
            case "PARKED" -> "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(THEME);
            case "DUPLICATE" -> "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original);
            default -> "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\",\"offer\":\"export it\"}";
        };
    }

    private static Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    private static boolean found(String words) {
        return !service.get(Persona.PM, "/triage/items?q=" + words)
                .list("items")
                .isEmpty();
    }
}
