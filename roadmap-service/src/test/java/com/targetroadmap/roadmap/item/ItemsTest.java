package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Race;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class ItemsTest {

    private static final Map<String, Object> EVERYTHING = Map.ofEntries(
            Map.entry("description", "How it works"),
            Map.entry("otherWords", List.of("SAP R/3", "ERP link")),
            Map.entry("offerToday", "export a file"),
            Map.entry("targetUsers", "revenue managers"),
            Map.entry("userGoal", "less typing"),
            Map.entry("businessGoal", "win hotels"),
            Map.entry("targetQuarter", "2027 Q1"),
            Map.entry("ownerName", "Paula"),
            Map.entry("trackerLink", "https://tracker.example/1"),
            Map.entry("nextReview", "2026-12-24"));

    private static Service service;
    private static Story story;

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anItemIsMadeInFutureAndReadBackWhole() {
        UUID id = story.item("SAP connector", EVERYTHING);

        Answer item = service.get(Persona.PM, "/items/" + id).is(200);

        assertThat(item.etag()).isEqualTo("\"1\"");
        assertThat(item.string("stage")).isEqualTo("FUTURE");
        EVERYTHING.forEach(
                (field, value) -> assertThat(item.at(field)).as(field).isEqualTo(value));
        assertThat(item.string("guidance.label")).isEqualTo("NOT_NOW");
        assertThat(item.at("demand.customers")).isEqualTo(0);
        assertThat(item.list("history")).isEmpty();
    }

    @Test
    void aRepeatIsTheSameItemAndAnotherBodyOrPersonIsNot() {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = story.itemBody("Once", Map.of());

        Answer first = service.put(Persona.PM, "/items/" + id, body).is(201);
        Answer again = service.put(Persona.PM, "/items/" + id, body).is(200);

        assertThat(again.text()).isEqualTo(first.text());
        service.put(Persona.PM, "/items/" + id, story.itemBody("Twice", Map.of()))
                .refuses(409, "id-taken");
        service.put(Persona.PM2, "/items/" + id, body).refuses(404, "not-found");
    }

    @Test
    void ofManyAttemptsToMakeAnItemOneMakesIt() {
        UUID id = UUID.randomUUID();
        Map<String, Object> body = story.itemBody("Double click", Map.of());

        List<Answer> answers = Race.of(
                () -> service.put(Persona.PM, "/items/" + id, body),
                () -> service.put(Persona.PM, "/items/" + id, body),
                () -> service.put(Persona.PM, "/items/" + id, body));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200, 200);
    }

    @Test
    void aPatchChangesWhatIsGivenAndClearsWhatIsEmpty() {
        UUID first = story.item("First");
        Map<String, Object> all = new HashMap<>(EVERYTHING);
        all.put("followsId", first);
        UUID id = story.item("SAP connector", all);

        Answer item = service.patch(
                        Persona.PM,
                        "/items/" + id,
                        "\"1\"",
                        Map.of(
                                "nameForSales",
                                "New name",
                                "description",
                                "",
                                "nextReview",
                                "",
                                "followsId",
                                "",
                                "showToSales",
                                false))
                .is(200);

        assertThat(item.etag()).isEqualTo("\"2\"");
        assertThat(item.string("nameForSales")).isEqualTo("New name");
        assertThat(item.at("showToSales")).isEqualTo(false);
        assertThat(item.string("userGoal")).isEqualTo("less typing");
        for (String cleared : List.of("description", "nextReview", "followsId")) {
            assertThat(item.at(cleared)).as(cleared).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"nameForSales":""}                | nameForSales
            {"internalTitle":" "}              | internalTitle
            {"problem":""}                     | problem
            {"priority":"many"}                | priority
            {"priority":"0"}                   | priority
            {"nextReview":"tomorrow"}          | nextReview
            {"nextReview":"+999999999-12-31"}  | nextReview
            {"followsId":"7"}                  | followsId
            {"themeId":"7"}                    | themeId
            {"themeId":"00000000-0000-0000-0000-000000000001"}   | themeId
            {"followsId":"00000000-0000-0000-0000-000000000001"} | followsId
            {"trackerLink":"javascript:alert(1)"} | trackerLink
            {"showToSales":"perhaps"}          | showToSales
            {"stage":"RELEASED"}               | stage
            {"productId":"00000000-0000-0000-0000-000000000001"} | productId
            {"offerToday":"a\\u0000b"}         | offerToday
            {"offerToday":"a\\ud83db"}         | offerToday
            """)
    void aPatchThatIsWrongNamesTheFieldAndChangesNothing(String body, String field) {
        UUID id = story.item("Careful");

        service.patch(Persona.PM, "/items/" + id, "\"1\"", body).complainsOf(field);

        assertThat(story.etag(id)).isEqualTo("\"1\"");
    }

    @Test
    void everyMissingFieldOfANewItemIsNamed() {
        service.put(Persona.PM, "/items/" + UUID.randomUUID(), Map.of())
                .complainsOf("productId", "themeId", "internalTitle", "nameForSales", "problem", "showToSales");
    }

    @ParameterizedTest
    @CsvSource({
        "internalTitle, 120",
        "nameForSales, 120",
        "problem, 2000",
        "description, 4000",
        "offerToday, 500",
        "targetUsers, 500",
        "userGoal, 1000",
        "businessGoal, 1000",
        "targetQuarter, 20",
        "ownerName, 120"
    })
    void everyTextHasALimitThatItMayReach(String field, int limit) {
        story.item("Long", Map.of(field, "x".repeat(limit)));

        service.put(
                        Persona.PM,
                        "/items/" + UUID.randomUUID(),
                        story.itemBody("Long", Map.of(field, "x".repeat(limit + 1))))
                .complainsOf(field);
    }

    @Test
    void brokenInputIsRefusedAndNeverA500() {
        String token = Persona.PM.token(TestKeys.ROADMAP_SERVICE);
        String path = "/items/" + UUID.randomUUID();

        service.send("PUT", path, token, null, "{\"nameForSales\":").refuses(400, "unreadable-body");
        service.send("PUT", path, token, null, null).is(400);
        service.send("PUT", "/items/seven", token, null, "{}").complainsOf("id");
        service.send("GET", "/items/" + UUID.randomUUID(), token, null, null).refuses(404, "not-found");
        service.send("GET", "/items?stage=LOST", token, null, null).complainsOf("stage");
        service.send("GET", "/items?limit=201", token, null, null).complainsOf("limit");
        service.send("PUT", path, token, null, "\"" + "x".repeat(2_000_000) + "\"")
                .is(413);
    }

    @Test
    void nothingFollowsItselfNotByWayOfOthersEither() {
        UUID a = story.item("A");
        UUID b = story.item("B", Map.of("followsId", a));
        UUID c = story.item("C", Map.of("followsId", b));

        service.patch(Persona.PM, "/items/" + a, "\"1\"", Map.of("followsId", c))
                .refuses(409, "follows-circle");
        service.patch(Persona.PM, "/items/" + a, "\"1\"", Map.of("followsId", a))
                .refuses(409, "follows-circle");
    }

    @Test
    void twoProductManagersCanNotCloseACircleTogether() {
        UUID a = story.item("A");
        UUID b = story.item("B");

        List<Answer> answers = Race.of(
                () -> service.patch(Persona.PM, "/items/" + a, "\"1\"", Map.of("followsId", b)),
                () -> service.patch(Persona.PM2, "/items/" + b, "\"1\"", Map.of("followsId", a)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void ofTwoProductManagersWhoMoveTheSameItemOneWins() {
        UUID id = story.item("Wanted");
        String moves = "/items/" + id + "/moves/";
        Map<String, String> drop = Map.of("to", "DROPPED", "reason", "a", "customerReason", "b");

        List<Answer> answers = Race.of(
                () -> service.put(Persona.PM, moves + UUID.randomUUID(), "\"1\"", Map.of("to", "DISCOVERY")),
                () -> service.put(Persona.PM2, moves + UUID.randomUUID(), "\"1\"", drop));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(service.get(Persona.PM, "/items/" + id).list("history")).hasSize(1);
    }

    @Test
    void itemsAreListedByStageAndPhaseAndInPagesTheNewestFirst() {
        Story other = new Story(service);
        UUID phase = other.currentPhase(1);
        UUID one = other.itemIn("IN_DEVELOPMENT", "One", phase);
        UUID two = other.itemIn("PLANNED", "Two", phase);
        UUID three = other.itemIn("PLANNED", "Three", phase);

        Answer planned =
                service.get(Persona.PM, "/items?stage=PLANNED&phaseId=" + phase).is(200);
        Answer page = service.get(Persona.PM, "/items?limit=2&phaseId=" + phase).is(200);
        Answer rest = service.get(Persona.PM, "/items?limit=2&phaseId=" + phase + "&next=" + page.string("next"))
                .is(200);

        assertThat(planned.list("items")).extracting("id").containsExactly(three.toString(), two.toString());
        assertThat(page.list("items")).extracting("id").containsExactly(three.toString(), two.toString());
        assertThat(rest.list("items")).extracting("id").containsExactly(one.toString());
        assertThat(rest.string("next")).isNull();
    }

    @Test
    void theDatabaseRefusesAStageThatDoesNotFitThePhase() {
        UUID id = story.item("Fixed");
        Sql sql = new Sql(service);

        assertThatThrownBy(() -> sql.run("update item set stage = 'PLANNED' where id = '%s'".formatted(id)))
                .hasMessageContaining("item_phase");
        UUID phase = new Story(service).phase(1);
        for (String stage : List.of("FUTURE", "DISCOVERY", "DROPPED")) {
            assertThatThrownBy(() -> sql.run(
                            "update item set stage = '%s', customer_reason = 'x', phase_id = '%s' where id = '%s'"
                                    .formatted(stage, phase, id)))
                    .hasMessageContaining("item_phase");
        }
    }
}
