package com.targetroadmap.gateway.notice;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bell, the page behind it, and how somebody wants to be told. */
class NoticesTest {

    private Browser sales;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        sales = TestGateway.signedIn("sales");
    }

    @Test
    void eachPageHasTheBellAndFetchesHowManyAreUnread() {
        assertThat(sales.open("/sell").body()).contains("href=\"/notices\"", "hx-get=\"/notices/bell\"");
        assertThat(sales.open("/notices/bell").body()).contains(">2<").contains("unread");
        REQUESTS.answer("GET /notices/unread", "{\"count\":99,\"more\":true}");
        assertThat(sales.open("/notices/bell").body()).contains("99+");
        REQUESTS.answer("GET /notices/unread", "{\"count\":0,\"more\":false}");
        assertThat(sales.open("/notices/bell").body()).doesNotContain("bell-count");
    }

    /** A deal that closes soon and a webhook that is paused are no fact of a feed. */
    @Test
    void theBellHearsOfWhatNoFactTells() {
        assertThat(sales.open("/sell").body())
                .containsPattern("hx-get=\"/notices/bell\" hx-trigger=\"[^\"]*, every 5m\"");
    }

    @Test
    void whoCantBeToldHowManyThereAreReadsNothingWrong() {
        REQUESTS.cut("GET /notices/unread");
        assertThat(sales.open("/notices/bell").body()).doesNotContain("bell-count");
        REQUESTS.cut("GET /notices");
        assertThat(sales.open("/notices").body()).contains("The notices could").doesNotContain("Nothing yet");
    }

    @Test
    void thePageSaysWhatIsNewInWordsWithTheWayThere() {
        assertThat(sales.open("/notices").body())
                .contains(
                        "Harbour Hotels: the answer about “Bookings at night” got weaker than what they were told",
                        "href=\"/requests/" + Json.ID + "\"",
                        "Not now: talk about the problem",
                        "Which &lt;b&gt;nights&lt;/b&gt;?",
                        "Priya Raman",
                        "Open it and mark it as told")
                .doesNotContain(">Open it<")
                .containsOnlyOnce("<span class=\"mark\">New</span>");
    }

    @Test
    void whatCameAfterThePageWasMadeStaysUnread() {
        assertThat(sales.open("/notices").body())
                .contains("name=\"ids\" value=\"" + Json.ID)
                .doesNotContain("name=\"upTo\"");
        var read = sales.post("/notices/reads", Map.of("ids", Json.ID + " " + Json.ITEM_ID));
        assertThat(read.headers().firstValue("Location")).contains("/notices");
        assertThat(REQUESTS.asked("POST /notices/reads").get(0).body())
                .isEqualTo("{\"ids\":[\"%s\",\"%s\"]}".formatted(Json.ID, Json.ITEM_ID));
    }

    @Test
    void whatIsOlderThanAFullPageIsReadWithIt() {
        REQUESTS.answer("GET /notices", Json.NOTICES.replaceFirst("\"next\": *null", "\"next\":\"more\""));
        assertThat(sales.open("/notices").body()).contains("name=\"upTo\" value=\"");
        sales.post("/notices/reads", Map.of("ids", Json.ID, "upTo", Json.ITEM_ID));
        assertThat(REQUESTS.asked("POST /notices/reads").get(0).body())
                .isEqualTo("{\"ids\":[\"%s\"],\"upTo\":\"%s\"}".formatted(Json.ID, Json.ITEM_ID));
    }

    @Test
    void whatSomebodyChoseIsSavedOnTheVersionThatWasSeen() {
        assertThat(sales.open("/notices/preferences").body())
                .contains("name=\"QUESTION.MAIL\"", "value=\"AT_ONCE\" selected", "Questions that product asks you")
                .contains("Nothing is sent by mail", "Nothing is sent by Slack");
        var saved = sales.post("/notices/preferences", CHOSEN);
        assertThat(saved.headers().firstValue("Location")).contains("/notices/preferences?done=saved");
        var change = REQUESTS.asked("PUT /notices/preferences").get(0);
        assertThat(change.ifMatch()).isEqualTo("\"3\"");
        assertThat(change.body())
                .isEqualTo("{\"zone\":\"Europe/Lisbon\",\"preferences\":["
                        + "{\"kind\":\"DECIDED\",\"channel\":\"MAIL\",\"when\":\"NEVER\"},"
                        + "{\"kind\":\"QUESTION\",\"channel\":\"MAIL\",\"when\":\"DIGEST\"}]}");
    }

    @Test
    void whatCantBeSavedStaysChosenWithTheReasonAtTheField() {
        REQUESTS.answer("PUT /notices/preferences", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"zone","message":"There is no such time zone."}]}""");
        var page = sales.post("/notices/preferences", CHOSEN);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("There is no such time zone.", "value=\"NEVER\" selected", "Europe/Lisbon");
    }

    /** Two tabs: the one that comes later keeps what it changed, and takes away nothing that the other one has saved. */
    @Test
    void whatWasSavedElsewhereMeanwhileIsThereBesideWhatWasChangedHere() {
        REQUESTS.answer("GET /notices/preferences", 200, """
                {"zone":"Europe/Berlin","defaultZone":"Europe/Berlin","version":4,"preferences":[\
                {"kind":"QUESTION","channel":"MAIL","when":"NEVER"},{"kind":"DECIDED","channel":"MAIL","when":"DIGEST"}]}""");
        REQUESTS.answer("PUT /notices/preferences", 412, """
                {"type":"urn:target-roadmap:changed-meanwhile","status":412,"detail":"This was changed meanwhile."}""");

        var page = sales.post(
                "/notices/preferences",
                Map.of(
                        "version", "3",
                        "zone", "Europe/Lisbon",
                        "before.zone", "Europe/Berlin",
                        "QUESTION.MAIL", "AT_ONCE",
                        "before.QUESTION.MAIL", "AT_ONCE",
                        "DECIDED.MAIL", "AT_ONCE",
                        "before.DECIDED.MAIL", "DIGEST"));

        assertThat(page.body())
                .contains("changed meanwhile", "name=\"version\" value=\"4\"", "value=\"Europe/Lisbon\"")
                .containsSubsequence(
                        "name=\"before.QUESTION.MAIL\" value=\"NEVER\"",
                        "value=\"NEVER\" selected",
                        "name=\"before.DECIDED.MAIL\" value=\"DIGEST\"",
                        "value=\"AT_ONCE\" selected");
        assertThat(REQUESTS.asked("PUT /notices/preferences").get(0).body()).doesNotContain("before");
    }

    private static final Map<String, String> CHOSEN =
            Map.of("version", "3", "zone", "Europe/Lisbon", "QUESTION.MAIL", "DIGEST", "DECIDED.MAIL", "NEVER");
}
