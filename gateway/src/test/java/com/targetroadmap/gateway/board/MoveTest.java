package com.targetroadmap.gateway.board;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A move shows what it does, and whom it concerns, before it is made. */
class MoveTest {

    private static final String MOVES = "/board/items/" + ITEM_ID + "/moves";
    private static final String TO_DISCOVERY = MOVES + "/new?to=DISCOVERY";
    private static final String PREVIEW = "GET /items/" + ITEM_ID + "/moves/preview";

    private static final String NO_LABELS = """
            {"requests":0,"customers":0,"owners":0,"byItem":[],"firstOwners":[],"firstCustomers":[],"tellers":1,\
            "firstTellers":[%s],"firstRequests":[]}""";

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void theBoardLeadsToThePageOfEachLegalMoveAndMovesNothingByItself() {
        assertThat(pm.open("/board").body())
                .contains("href=\"" + MOVES + "/new?to=IN_DEVELOPMENT&amp;phase=\"", "data-stage=\"IN_DEVELOPMENT\"")
                .doesNotContain("action=\"" + MOVES + "\"");
    }

    @Test
    void itShowsWhichLabelsChangeFromWhatToWhatAndMarksTheWeakerOnes() {
        String page = pm.open(TO_DISCOVERY).body();

        assertThat(page)
                .contains("Move SAP-2 to Discovery?", "Gets weaker", "Later: don&#x27;t sell", "Being explored");
        assertThat(page).contains("SAP-3", "stays, with other words");
        assertThat(page).contains("name=\"version\" value=\"7\"", "id=\"reason\"", "id=\"customerReason\"");
        assertThat(ROADMAP.asked(PREVIEW).get(0).query()).contains("to=DISCOVERY");
    }

    @Test
    void whereThereAreSeveralProductsItSaysOfWhichAnItemIs() {
        assertThat(pm.open(TO_DISCOVERY).body()).doesNotContain("<span class=\"mark\">Dine</span>");

        ROADMAP.answer(
                PREVIEW, Json.PREVIEW.replace("\"title\":\"SAP-3\"", "\"title\":\"SAP-3\",\"productName\":\"Dine\""));

        assertThat(pm.open(TO_DISCOVERY).body()).contains("SAP-3 <span class=\"mark\">Dine</span>");
    }

    @Test
    void itCountsAndNamesWhoWillHaveToBeToldAndAsksAboutEverythingThatWouldBeSaid() {
        String page = pm.open(TO_DISCOVERY).body();

        assertThat(page)
                .contains(
                        "<strong>2 people</strong>",
                        "<strong>300 customers</strong>",
                        "<strong>50,000 requests</strong>")
                .contains("Their customers were told something else", "3 requests told", "1 other person")
                .contains("Nora Lind", "Sam Ode", "Harbour Hotels", "REQ-1042")
                .contains("299 other customers", "49,999 other requests", "All these answers get weaker");
        assertThat(REQUESTS.asked("POST /impact/preview").get(0).body())
                .contains("{\"itemId\":\"%s\",\"label\":\"BEING_EXPLORED\"".formatted(ITEM_ID))
                .contains("{\"itemId\":\"%s\",\"label\":\"LATER\"".formatted(ID));
    }

    @Test
    void itSaysBrieflyWhichDealsItIsAboutAndNamesTheFirst() {
        String page = pm.open(TO_DISCOVERY).body();

        assertThat(page)
                .contains(
                        "It is about <strong>3 open deals, 84,000 EUR, 900.50 USD</strong>, and 1 without an amount; ")
                .contains("<strong>1 lost deal</strong>.", "Renewal, open, 84,000 EUR, closes 31 Mar 2027")
                .contains("Customers, deals and requests", "3 other deals");
    }

    @Test
    void whereNoDealIsConcernedThereIsNoWordOfDeals() {
        REQUESTS.answer("POST /impact/preview", Json.IMPACT.replaceFirst(",\"deals\".*", "}"));

        assertThat(pm.open(TO_DISCOVERY).body())
                .contains("Customers and requests")
                .doesNotContain("It is about", "deal");
    }

    @Test
    void whereNobodyAsksNobodyHasToBeTold() {
        REQUESTS.answer(
                "POST /impact/preview",
                NO_LABELS.replace("\"tellers\":1", "\"tellers\":0").formatted(""));

        assertThat(pm.open(TO_DISCOVERY).body()).contains("Nobody: no request gets another label");
    }

    @Test
    void whereWordsAloneChangeThoseWhoHaveToldTheOldOnesAreNamed() {
        REQUESTS.answer("POST /impact/preview", NO_LABELS.formatted("""
                {"owner":{"id":"%s","name":"Una Heard"},"requests":2}""".formatted(ID)));

        assertThat(pm.open(TO_DISCOVERY).body())
                .contains("No request gets another label, but the words change.", "Una Heard", "2 requests told")
                .doesNotContain("Nobody:", "Whose requests they are");
    }

    @Test
    void whereNothingThatSalesReadsChangesNobodyIsAskedAbout() {
        ROADMAP.answer(PREVIEW, Json.PREVIEW.replaceFirst("\"changes\":.*", "\"changes\":{\"items\":[],\"size\":0}}"));

        assertThat(pm.open(TO_DISCOVERY).body()).contains("Nothing that sales reads changes.", "Nobody:");
        assertThat(REQUESTS.asked("POST /impact/preview")).isEmpty();
    }

    @Test
    void withoutRequestServiceNobodyCanTellWhoIsConcernedAndTheMoveIsStillPossible() {
        REQUESTS.cut("POST /impact/preview");

        assertThat(pm.open(TO_DISCOVERY).body())
                .contains("We can’t tell who is concerned", "The move is still possible", "action=\"" + MOVES + "\"")
                .doesNotContain("Nobody:");
    }

    @Test
    void aMoveThatTheRulesDoNotAllowNamesThoseThatTheyDo() {
        ROADMAP.answer(PREVIEW, 409, """
                {"type":"urn:target-roadmap:illegal-move","status":409,"detail":"It can't go there."}""");

        HttpResponse<String> page = pm.open(TO_DISCOVERY);

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("It can&#x27;t go there.", "It is in <strong>Planned</strong> now", "to=IN_DEVELOPMENT");
    }

    @Test
    void whereTheItemHasToBeEditedFirstThePageLeadsThere() {
        ROADMAP.answer(PREVIEW, 409, """
                {"type":"urn:target-roadmap:dated-offer","status":409,"detail":"Edit the item first."}""");

        assertThat(pm.open(TO_DISCOVERY).body())
                .contains("Edit the item first.", "href=\"/board/items/" + ITEM_ID + "/edit\"");
    }

    @Test
    void whoeverWasFasterIsNamedTheEffectIsThatOfNowAndTheWordsStay() {
        ROADMAP.answer("PUT /items/" + ITEM_ID + "/moves/*", 412, """
                {"type":"urn:target-roadmap:stale-version","status":412,"detail":"Somebody was faster.","current":{}}""");
        ROADMAP.answer(PREVIEW, Json.PREVIEW.replace("\"version\":7", "\"version\":8"));

        HttpResponse<String> page = pm.post(MOVES, move(Map.of("to", "DISCOVERY", "reason", "no time")));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body())
                .contains("Meanwhile", "by Priya Raman", "no time", "name=\"version\" value=\"8\"")
                .contains("Error: Move SAP-2");
    }

    @Test
    void aMoveThatHasBecomeImpossibleKeepsTheWordsAndNamesTheOthers() {
        String refusal = "{\"type\":\"urn:target-roadmap:illegal-move\",\"status\":409,\"detail\":\"Too late.\"}";
        ROADMAP.answer("PUT /items/" + ITEM_ID + "/moves/*", 409, refusal).answer(PREVIEW, 409, refusal);

        HttpResponse<String> page =
                pm.post(MOVES, move(Map.of("to", "DISCOVERY", "reason", "no time", "customerReason", "later")));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Too late.", "What you typed", "no time", "later", "to=IN_DEVELOPMENT");
    }

    @Test
    void aReleaseIsConfirmedWithASecondStep() {
        ROADMAP.answer(PREVIEW, Json.RELEASE_PREVIEW).answer("PUT /items/" + ITEM_ID + "/moves/*", Json.ITEM);
        assertThat(pm.open(MOVES + "/new?to=RELEASED").body())
                .contains("Release SAP-2?", "id=\"whoCanHaveIt\"", "name=\"confirmed\"", "Available: sell it");

        HttpResponse<String> hesitant = pm.post(MOVES, move(Map.of("to", "RELEASED", "whoCanHaveIt", "in every plan")));
        assertThat(hesitant.statusCode()).isEqualTo(400);
        assertThat(hesitant.body()).contains("href=\"#confirmed\">Tick this to release it.", "in every plan");
        assertThat(ROADMAP.asked("PUT /items/*")).isEmpty();

        HttpResponse<String> sure =
                pm.post(MOVES, move(Map.of("to", "RELEASED", "whoCanHaveIt", "in every plan", "confirmed", "true")));
        assertThat(sure.headers().firstValue("Location")).contains("/board?moved=" + ITEM_ID + "#item-" + ITEM_ID);
        assertThat(ROADMAP.asked("PUT /items/*").get(0).body())
                .contains("\"whoCanHaveIt\":\"in every plan\"")
                .doesNotContain("confirmed");
    }

    @Test
    void everythingThatAReleaseLacksIsSaidAtOnce() {
        ROADMAP.answer(PREVIEW, Json.RELEASE_PREVIEW);

        assertThat(pm.post(MOVES, move(Map.of("to", "RELEASED"))).body())
                .contains("href=\"#confirmed\"", "href=\"#whoCanHaveIt\"");
    }

    @Test
    void theStartOfAPhaseShowsWhatItDoesFirst() {
        ROADMAP.answer("GET /phases/" + Json.PHASE_3 + "/start/preview", Json.PHASE_PREVIEW);

        assertThat(pm.open("/board/phases/" + Json.PHASE_3 + "/start").body())
                .contains("Start phase 3: Premium?", "SAP-2", "<strong>2 people</strong>", "Start the phase");
        ROADMAP.answer("GET /phases/" + Json.PHASE_3 + "/start/preview", 409, """
                {"type":"urn:target-roadmap:another-phase-is-current","detail":"Complete phase 2 first."}""");
        assertThat(pm.open("/board/phases/" + Json.PHASE_3 + "/start").body()).contains("Complete phase 2 first.");
    }

    @Test
    void theEndOfAPhaseShowsWhatItDoesAndKeepsWhatWasChosen() {
        ROADMAP.answer("POST /phases/" + Json.PHASE_2 + "/completion/preview", Json.PHASE_PREVIEW);

        assertThat(pm.post(
                                "/board/phases/" + Json.PHASE_2 + "/completion/preview",
                                Map.of("to." + ITEM_ID, "DISCOVERY", "reason." + ITEM_ID, "no time"))
                        .body())
                .contains("Gets weaker", "<strong>2 people</strong>", "value=\"DISCOVERY\" selected", "no time");
        assertThat(ROADMAP.asked("PUT /phases/*")).isEmpty();
    }

    private static Map<String, String> move(Map<String, String> fields) {
        Map<String, String> form = new TreeMap<>(fields);
        form.put("id", ID);
        form.put("version", "7");
        return form;
    }
}
