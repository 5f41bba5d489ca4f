package com.targetroadmap.gateway.item;

import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing about an item while others do the same. */
class EditTest {

    private static final String OTHER = "01938f6e-0000-7000-8000-0000000000a2";
    private static final String PAGE = "/board/items/" + ITEM_ID;
    private static final String STALE =
            "{\"type\":\"urn:target-roadmap:stale-version\",\"status\":412,\"detail\":\"Changed.\"}";

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void onlyWhatWasChangedIsSentWithTheVersionThatWasSeen() {
        ROADMAP.answer("PATCH /items/" + ITEM_ID, Json.ITEM);

        var answer =
                pm.post(PAGE + "/edit", typed(Map.of("problem", "Typed\r\nthree times.", "needs." + OTHER, "true")));

        assertThat(answer.headers().firstValue("Location")).contains(PAGE + "?done=saved");
        var call = ROADMAP.asked("PATCH /items/*").get(0);
        assertThat(call.ifMatch()).isEqualTo("\"7\"");
        assertThat(call.body()).isEqualTo("{\"dependsOn\":[\"" + OTHER + "\"],\"problem\":\"Typed\\nthree times.\"}");
    }

    @Test
    void whereNothingWasChangedNothingIsSent() {
        var answer = pm.post(PAGE + "/edit", typed(Map.of()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(ROADMAP.asked("PATCH /items/*")).isEmpty();
    }

    @Test
    void whatOthersWroteMeanwhileIsShownAndKeptAndSoIsWhatWasTyped() {
        ROADMAP.answer("PATCH /items/*", 412, STALE)
                .answer(
                        "GET /items/" + ITEM_ID,
                        Json.ITEM
                                .replace("\"version\":7", "\"version\":9")
                                .replace("Typed twice.", "Their problem.")
                                .replace("SAP-2", "Their title"))
                .answer("GET /items/" + ITEM_ID + "/history", """
                        {"events":[{"kind":"EDITED","version":9,"at":"2026-11-23T09:00:00Z","who":{"id":"%s","name":"Olga Petrova"},\
                        "changes":[{"field":"problem","from":"Typed twice.","to":"Their problem."}]},\
                        {"kind":"EDITED","version":7,"at":"2026-11-23T08:00:00Z","changes":[{"field":"userGoal","to":"seen already"}]}],\
                        "next":null}""".formatted(Json.ID));

        var page = pm.post(PAGE + "/edit", typed(Map.of("problem", "My problem.", "userGoal", "My goal.")));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body())
                .contains("Olga Petrova", "Their problem.", "Somebody else has changed this too")
                .contains(">My problem.</textarea>", ">My goal.</textarea>")
                .contains("name=\"internalTitle\" type=\"text\" value=\"Their title\"")
                .contains("name=\"version\" value=\"9\"", "name=\"was.problem\" value=\"Their problem.\"")
                .doesNotContain("seen already");
    }

    @Test
    void aFirstAttemptWhoseAnswerWasLostIsNoConflict() {
        ROADMAP.answer("PATCH /items/*", 412, STALE)
                .answer("GET /items/" + ITEM_ID, Json.ITEM.replace("Typed twice.", "My problem."));

        var answer = pm.post(PAGE + "/edit", typed(Map.of("problem", "My problem.")));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsRefusedLeadsToItsFieldAndKeepsEverything() {
        ROADMAP.answer("PATCH /items/*", 409, """
                {"type":"urn:target-roadmap:dependency-circle","status":409,"detail":"An item can't need itself.",\
                "errors":[{"field":"dependsOn","message":"Choose items that don't need this one."}]}""");

        var page = pm.post(PAGE + "/edit", typed(Map.of("needs." + ITEM_ID, "true", "userGoal", "My goal.")));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Needs first: <a href=\"#dependsOn\">", "id=\"dependsOn\"", ">My goal.</textarea>");
    }

    @Test
    void lookingForOtherItemsSavesNothingAndKeepsWhatWasTyped() {
        var page = pm.post(PAGE + "/edit", typed(Map.of("find", "premium", "userGoal", "My goal.")));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(">My goal.</textarea>", "name=\"found\" value=\"premium\"");
        assertThat(ROADMAP.asked("PATCH /items/*")).isEmpty();
    }

    @Test
    void whatIsSavedNowhereIsStillInTheForm() {
        ROADMAP.cut("*");

        var page = pm.post(PAGE + "/edit", typed(Map.of("userGoal", "My goal.", "needs." + OTHER, "true")));

        assertThat(page.statusCode()).isEqualTo(504);
        assertThat(page.body())
                .contains("We can’t tell", ">My goal.</textarea>", "name=\"needs." + OTHER + "\"")
                .contains("name=\"version\" value=\"7\"");
        TestGateway.calm();
    }

    @Test
    void anItemIsPlacedInItsColumn() {
        ROADMAP.answer("PUT /items/" + ITEM_ID + "/rank", Json.ITEM);

        var answer = pm.post(PAGE + "/rank", Map.of("priority", "2"));

        assertThat(answer.headers().firstValue("Location")).contains(PAGE + "?done=ranked");
        assertThat(ROADMAP.asked("PUT /items/*").get(0).body()).isEqualTo("{\"priority\":2}");
    }

    @Test
    void onTheBoardAnItemIsPlacedAboveOrBelowAnother() {
        ROADMAP.answer("PUT /items/" + ITEM_ID + "/rank", Json.ITEM);

        pm.post(PAGE + "/rank", Map.of("before", OTHER, "after", ""));
        pm.post(PAGE + "/rank", Map.of("before", "", "after", OTHER));

        assertThat(ROADMAP.asked("PUT /items/*"))
                .extracting(call -> call.body())
                .containsExactly("{\"before\":\"" + OTHER + "\"}", "{\"after\":\"" + OTHER + "\"}");
    }

    /** What the page sends when nothing but this was changed. */
    private static Map<String, String> typed(Map<String, String> changed) {
        Map<String, String> was = Map.of(
                "internalTitle", "SAP-2",
                "nameForSales", "Premium SAP connector",
                "problem", "Typed twice.",
                "showToSales", "true",
                "themeId", Json.THEME_ID);
        Map<String, String> sent = new HashMap<>(was);
        was.forEach((field, value) -> sent.put("was." + field, value));
        sent.put("version", "7");
        sent.putAll(changed);
        return sent;
    }
}
