package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of forms: saved, refused, not saved, or nobody can tell. */
class FormsTest {

    private static final String THEME = "0190b9a4-0000-7000-8000-00000000000a";
    private static final String OTHER = "0190b9a4-0000-7000-8000-00000000000b";

    private static final Map<String, String> ASK = Map.of(
            "id", ID, "customer", "Harbour Hotels", "problem", "Gift cards are on <paper>.", "promised", "IN_TALKS");

    private Browser sales;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        sales = TestGateway.signedIn("sales");
    }

    @Test
    void aRequestIsSubmittedUnderTheIdOfItsForm() {
        REQUESTS.answer("PUT /requests/" + ID, 201, Json.REQUEST);
        var answer = sales.post("/requests", ASK);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/requests/" + ID + "?done=sent");
        var call = REQUESTS.asked("PUT /requests/*").get(0);
        assertThat(call.body())
                .contains("\"customer\":{\"name\":\"Harbour Hotels\"}", "\"promised\":\"IN_TALKS\"")
                .doesNotContain("howToday", "csrfToken");
        assertThat(call.authorization()).startsWith("Bearer ey");
    }

    @Test
    void wrongFieldsComeBackWithWhatWasTyped() {
        REQUESTS.answer("PUT /requests/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","title":"Bad Request","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"customer.name","message":"Please name the customer."}]}""");
        var page = sales.post("/requests", ASK);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Error: Ask for a customer")
                .contains("<a href=\"#customer\">Please name the customer.</a>")
                .contains("Gift cards are on &lt;paper&gt;.")
                .contains("name=\"id\" value=\"" + ID + "\"");
    }

    @Test
    void aCutAnswerIsTriedOnceMoreWithTheSameIdAndThenNobodyCanTell() {
        REQUESTS.cut("PUT /requests/*");
        var page = sales.post("/requests", ASK);
        assertThat(page.statusCode()).isEqualTo(504);
        assertThat(REQUESTS.asked("PUT /requests/" + ID)).hasSize(2);
        assertThat(page.body()).contains("Sending again is safe", "name=\"id\" value=\"" + ID + "\"", "Harbour Hotels");
    }

    @Test
    void aServiceThatCantBeReachedHasSavedNothing() {
        var gone = TestGateway.start("http://127.0.0.1:1", "http://127.0.0.1:1");
        try (gone) {
            var page = new Browser(gone.getURI()).signIn("sales").post("/requests", ASK);
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Nothing was saved", "Harbour Hotels", ID);
            Browser pm = new Browser(gone.getURI()).signIn("pm");
            assertThat(pm.post("/triage/" + ID + "/decisions", decline()).body())
                    .contains("Nothing was saved", "few need it", "Send again", "name=\"version\" value=\"3\"");
            assertThat(pm.post(
                                    "/board/items/" + ITEM_ID + "/moves",
                                    Map.of("id", ID, "version", "7", "to", "DROPPED", "reason", "no time"))
                            .body())
                    .contains("Nothing was saved", "no time", "Send again", "name=\"version\" value=\"7\"");
            assertThat(pm.post("/board/phases/" + Json.PHASE_2 + "/completion", Map.of("to." + ITEM_ID, "DROPPED"))
                            .body())
                    .contains("Nothing was saved", "name=\"to." + ITEM_ID + "\" value=\"DROPPED\"");
        }
    }

    @Test
    void anIdThatIsTakenByOtherWordsBecomesAnotherForm() {
        REQUESTS.answer(
                "PUT /requests/*", 409, "{\"type\":\"urn:target-roadmap:id-taken\",\"detail\":\"This id is taken.\"}");
        assertThat(sales.post("/requests", ASK).body()).doesNotContain("name=\"id\" value=\"" + ID + "\"");
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
    void aRequestIsGivenToAnotherProductManager() {
        REQUESTS.answer("PUT /requests/" + ID + "/assignee", Json.REQUEST)
                .answer(
                        "GET /triage/people",
                        "{\"people\":[{\"id\":\"%s\",\"name\":\"Pete Product\"}]}".formatted(OTHER));
        var pm = TestGateway.signedIn("pm");
        assertThat(pm.open("/triage/" + ID).body())
                .contains("<option value=\"" + OTHER + "\">Pete Product</option>", "Give it</button>");
        var given = pm.post("/triage/" + ID + "/assignee", Map.of("to", OTHER, "seen", ""));
        assertThat(given.headers().firstValue("Location")).contains("/triage/" + ID + "?done=given");
        assertThat(REQUESTS.asked("PUT /requests/" + ID + "/assignee").get(0).body())
                .contains("\"assigneeId\":\"" + OTHER);
    }

    @Test
    void aRequestIsTakenAndGivenBackFromWhomThePageHasShown() {
        REQUESTS.answer("PUT /requests/" + ID + "/assignee", Json.REQUEST);
        var pm = TestGateway.signedIn("pm");
        assertThat(pm.open("/triage/" + ID).body()).contains("Nobody yet", "name=\"to\" value=\"me\"");
        var answer = pm.post("/triage/" + ID + "/assignee", Map.of("to", "me", "seen", ""));
        assertThat(answer.headers().firstValue("Location")).contains("/triage/" + ID + "?done=taken");
        pm.post("/triage/" + ID + "/assignee", Map.of("to", "nobody", "seen", OTHER));
        assertThat(REQUESTS.asked("PUT /requests/" + ID + "/assignee"))
                .extracting(StandIn.Asked::body)
                .satisfiesExactly(
                        taken -> assertThat(taken).contains("\"assigneeId\":\"").doesNotContain("\"seen\":\""),
                        back -> assertThat(back).contains("\"seen\":\"" + OTHER).doesNotContain("\"assigneeId\":\""));
    }

    @Test
    void whoComesSecondIsToldWhoTookItAndLosesNothing() {
        REQUESTS.answer("PUT /requests/" + ID + "/assignee", 409, """
                {"type":"urn:target-roadmap:assigned-meanwhile","status":409,"detail":"Pete looks at it by now."}""");
        var page = TestGateway.signedIn("pm").post("/triage/" + ID + "/assignee", Map.of("to", "me", "seen", ""));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Pete looks at it by now.");
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
    void aPrivateNoteIsKeptAndShownWhereItWasWritten() {
        REQUESTS.answer("PUT /requests/" + ID + "/private-notes/*", Json.REQUEST);
        var pm = TestGateway.signedIn("pm");
        var answer = pm.post("/triage/" + ID + "/notes", Map.of("id", OTHER, "words", "Ask Jo."));
        assertThat(answer.headers().firstValue("Location")).contains("/triage/" + ID + "#notes");
        assertThat(REQUESTS.asked("PUT /requests/" + ID + "/private-notes/" + OTHER)
                        .get(0)
                        .body())
                .isEqualTo("{\"words\":\"Ask Jo.\"}");
    }

    @Test
    void aPrivateNoteThatIsRefusedStaysInItsField() {
        REQUESTS.answer("PUT /requests/" + ID + "/private-notes/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"One thing needs correcting.",\
                "errors":[{"field":"words","message":"Please use at most 4,000 characters; these are 4,001."}]}""");
        var page = TestGateway.signedIn("pm").post("/triage/" + ID + "/notes", Map.of("id", OTHER, "words", "Long."));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Please use at most 4,000 characters", ">Long.</textarea>");
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

    @Test
    void aMoveCarriesWhatItNeedsAndComesBackWhenTheRulesRefuseIt() {
        ROADMAP.answer("PUT /items/" + ITEM_ID + "/moves/*", 409, """
                {"type":"urn:target-roadmap:illegal-move","status":409,"detail":"From there it can't go to Discovery.",\
                "legalMoves":[]}""");
        var page = TestGateway.signedIn("pm")
                .post(
                        "/board/items/" + ITEM_ID + "/moves",
                        Map.of(
                                "id",
                                ID,
                                "version",
                                "7",
                                "to",
                                "DISCOVERY",
                                "reason",
                                "no time",
                                "customerReason",
                                "later"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("From there it can&#x27;t go to Discovery.", "no time");
        assertThat(ROADMAP.asked("PUT /items/*").get(0).body())
                .contains("\"to\":\"DISCOVERY\"", "\"customerReason\":\"later\"");
    }

    @Test
    void aFormThatNoPageOfOursHasMadeIsNeverAnError() {
        REQUESTS.answer("PUT /requests/*", 201, Json.REQUEST);
        Browser pm = TestGateway.signedIn("pm");
        assertThat(sales.post("/requests", Map.of("customer", "x")).statusCode())
                .isEqualTo(303);
        assertThat(sales.post("/requests", Map.of("id", "7", "customer", "x")).statusCode())
                .isEqualTo(400);
        assertThat(pm.post("/triage/" + ID + "/decisions", Map.of("id", ID)).statusCode())
                .isLessThan(500);
        assertThat(pm.post("/board/items", Map.of()).statusCode()).isEqualTo(400);
        assertThat(pm.post("/board/items/" + ITEM_ID + "/moves", Map.of()).statusCode())
                .isLessThan(500);
    }

    @Test
    void completingAPhaseTellsWhichItemLacksWhat() {
        ROADMAP.answer("PUT /phases/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"This move needs a few words.",\
                "errors":[{"field":"destinations[0].to.reason","message":"Say why, for colleagues."}]}""");
        var page = TestGateway.signedIn("pm")
                .post(
                        "/board/phases/" + Json.PHASE_2 + "/completion",
                        Map.of("to." + ITEM_ID, "DISCOVERY", "startNext", Json.PHASE_3));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#reason-" + ITEM_ID + "\"", "id=\"reason-" + ITEM_ID + "-error\"")
                .contains("value=\"DISCOVERY\" selected")
                .doesNotContain("{}", "id=\"whoCanHaveIt-" + ITEM_ID + "-error\"");
        assertThat(ROADMAP.asked("PUT /phases/*").get(0).body())
                .contains("\"startNext\":\"" + Json.PHASE_3 + "\"", "\"stage\":\"DISCOVERY\"");
    }

    @Test
    void anErrorLeadsToTheFieldOfTheMoveAndThePageIsOpenedAgainWhereTheFormWas() {
        ROADMAP.answer("PUT /items/" + ITEM_ID + "/moves/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"This move needs a few words.",\
                "errors":[{"field":"reason","message":"Say why, for colleagues."}]}""");
        var page = TestGateway.signedIn("pm")
                .post("/board/items/" + ITEM_ID + "/moves", Map.of("id", ID, "version", "7", "to", "DISCOVERY"));
        assertThat(page.body())
                .contains("Reason for colleagues: <a href=\"#reason\">", "id=\"reason\"", "id=\"reason-error\"")
                .contains("<a href=\"/board/items/" + ITEM_ID + "\">Show it</a>");
    }

    @Test
    void anItemWrittenInAnotherWayThanOnThePageHasNoDestination() {
        ROADMAP.answer(
                "PUT /phases/*", 409, "{\"type\":\"urn:target-roadmap:unfinished-items\",\"detail\":\"Say where.\"}");
        var page = TestGateway.signedIn("pm")
                .post("/board/phases/" + Json.PHASE_2 + "/completion", Map.of("to.1-1-1-1-1", "DISCOVERY"));
        assertThat(page.statusCode()).isEqualTo(409);
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        var page = sales.post("/requests", Map.of("id", ID, "problem", "x".repeat(2_000_000)));
        assertThat(page.statusCode()).isEqualTo(413);
    }

    @Test
    void aLateAnswerIsTriedOnceMore() {
        StandIn slow = REQUESTS.answerLate("PUT /requests/*", Json.REQUEST, Duration.ofSeconds(4));
        var page = sales.post("/requests", ASK);
        assertThat(page.statusCode()).isEqualTo(504);
        assertThat(slow.asked("PUT /requests/" + ID)).hasSize(2);
    }

    private static Map<String, String> decline() {
        return Map.of("id", ID, "version", "3", "kind", "DECLINED", "customerReason", "few need it", "offer", "");
    }
}
