package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms with which product decides, and takes decisions back. */
class DecisionFormsTest {

    private static final String THEME = "0190b9a4-0000-7000-8000-00000000000a";

    private static final String OTHER = "0190b9a4-0000-7000-8000-00000000000b";

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void aDecisionIsTakenOnTheVersionThatThePageHasShown() {
        REQUESTS.answer("PUT /requests/" + ID + "/decisions/*", Json.REQUEST);
        var answer = TestGateway.signedIn("pm").post("/triage/" + ID + "/decisions", decline());
        assertThat(answer.headers().firstValue("Location")).contains("/triage?decided=" + ID);
        var call = REQUESTS.asked("PUT /requests/" + ID + "/decisions/*").get(0);
        assertThat(call.ifMatch()).isEqualTo("\"3\"");
        assertThat(call.body()).contains("\"kind\":\"DECLINED\"", "\"customerReason\":\"few need it\"");
    }

    @Test
    void aDecisionIsTakenBackFromWhereOneIsToldOfItAndFromThePageOfTheRequest() {
        String decided = Json.REQUEST.replace("\"legalSteps\"", "\"mayUndo\":true,\"legalSteps\"");
        REQUESTS.answer("GET /requests/" + ID, decided);
        REQUESTS.answer("PUT /requests/" + ID + "/undos/*", Json.REQUEST);
        var pm = TestGateway.signedIn("pm");
        for (String page : List.of("/triage?decided=" + ID, "/triage/" + ID, "/requests/" + ID)) {
            assertThat(pm.open(page).body())
                    .as(page)
                    .contains("action=\"/triage/" + ID + "/undos\"", "name=\"version\" value=\"3\"");
        }
        var answer = pm.post("/triage/" + ID + "/undos", Map.of("id", OTHER, "version", "3"));
        assertThat(answer.headers().firstValue("Location")).contains("/triage/" + ID + "?done=undone");
        assertThat(REQUESTS.asked("PUT /requests/" + ID + "/undos/" + OTHER).get(0))
                .extracting(StandIn.Asked::ifMatch)
                .isEqualTo("\"3\"");
    }

    @Test
    void afterADecisionComesTheNextRequestByItselfOnTheSameWay() {
        REQUESTS.answer("GET /triage/next", "{\"request\":" + Json.REQUEST.replace(ID, OTHER) + "}");
        REQUESTS.answer("PUT /requests/" + ID + "/decisions/*", Json.REQUEST);
        var pm = TestGateway.signedIn("pm");
        assertThat(pm.open("/triage/" + ID + "?of=mine").body())
                .contains("name=\"of\" value=\"mine\"", "name=\"next\" value=\"" + OTHER + "\"")
                .contains("href=\"/triage/" + OTHER + "?of=mine\" data-key=\"s\"");
        var answer = pm.post(
                "/triage/" + ID + "/decisions",
                Map.of(
                        "id",
                        ID,
                        "version",
                        "3",
                        "kind",
                        "ANSWERED",
                        "how",
                        "with vouchers",
                        "of",
                        "mine",
                        "next",
                        OTHER));
        assertThat(answer.headers().firstValue("Location"))
                .contains("/triage/" + OTHER + "?decided=" + ID + "&of=mine");
    }

    @Test
    void whatIsDeclinedMayHaveADayOnWhichItIsLookedAtAgainAndIsDeclinedOnceMoreInTheSameWords() {
        REQUESTS.answer("PUT /requests/" + ID + "/decisions/*", Json.REQUEST);
        var pm = TestGateway.signedIn("pm");
        Map<String, String> untilApril = new HashMap<>(decline());
        untilApril.put("lookAgainOn", "2027-04-01");
        pm.post("/triage/" + ID + "/decisions", untilApril);
        assertThat(REQUESTS.asked("PUT /requests/" + ID + "/decisions/*").get(0).body())
                .contains("\"lookAgainOn\":\"2027-04-01\"");

        REQUESTS.answer(
                "GET /requests/" + ID,
                Json.REQUEST
                        .replace("\"decision\":\"NEW\"", "\"decision\":\"DECLINED\"")
                        .replace("\"parameters\":{}", "\"parameters\":{\"customerReason\":\"few need it\"}"));
        assertThat(pm.open("/triage/" + ID).body()).contains("Decided already", ">few need it</textarea>");
    }

    @Test
    void whatIsParkedOrRepeatedSaysUnderOrOfWhich() {
        REQUESTS.answer("PUT /requests/" + ID + "/decisions/*", Json.REQUEST);
        var pm = TestGateway.signedIn("pm");
        pm.post(
                "/triage/" + ID + "/decisions",
                Map.of("id", ID, "version", "3", "kind", "PARKED", "parkedUnder", THEME, "themeId", OTHER));
        pm.post(
                "/triage/" + ID + "/decisions",
                Map.of("id", ID, "version", "3", "kind", "DUPLICATE", "originalId", OTHER, "parkedUnder", THEME));
        assertThat(REQUESTS.asked("PUT /requests/" + ID + "/decisions/*"))
                .extracting(StandIn.Asked::body)
                .satisfiesExactly(
                        parked -> assertThat(parked)
                                .contains("\"kind\":\"PARKED\"", "\"themeId\":\"" + THEME + "\"")
                                .doesNotContain(OTHER),
                        duplicate -> assertThat(duplicate)
                                .contains("\"kind\":\"DUPLICATE\"", "\"originalId\":\"" + OTHER + "\"")
                                .doesNotContain(THEME));
    }

    @Test
    void aThemeThatWasNotChosenIsAskedForWhereItIsChosen() {
        REQUESTS.answer("PUT /requests/" + ID + "/decisions/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"One thing needs correcting.",\
                "errors":[{"field":"themeId","message":"Please choose the theme that it belongs to."}]}""");
        var page = TestGateway.signedIn("pm")
                .post("/triage/" + ID + "/decisions", Map.of("id", ID, "version", "3", "kind", "PARKED"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("id=\"parkedUnder-error\">Please choose the theme that it belongs to.", "#parkedUnder");
    }

    @Test
    void whoeverWasFasterIsNamedAndTheTypedWordsStay() {
        REQUESTS.answer("PUT /requests/*", 412, """
                {"type":"urn:target-roadmap:stale-version","status":412,"detail":"Somebody was faster.",\
                "current":{"decision":"ANSWERED","by":"Olga Petrova","version":4}}""");
        var page = TestGateway.signedIn("pm").post("/triage/" + ID + "/decisions", decline());
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body()).contains("Olga Petrova has decided", "Already answered", "few need it");
    }

    private static Map<String, String> decline() {
        return Map.of("id", ID, "version", "3", "kind", "DECLINED", "customerReason", "few need it", "offer", "");
    }
}
