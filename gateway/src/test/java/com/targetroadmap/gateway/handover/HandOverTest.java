package com.targetroadmap.gateway.handover;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else answers a customer from now on. */
class HandOverTest {

    private static final String MINE = "/requests/" + Json.ID;

    private static final String HANDED_OVER = """
            {"requestId":"%1$s","reference":"REQ-1042","from":{"id":"%1$s","name":"Nora Lind"},\
            "to":{"id":"%1$s","name":"Sam Ode"},"at":"2026-11-23T09:00:00Z"}""".formatted(Json.ID);

    @BeforeEach
    void calm() {
        TestGateway.calm();
        REQUESTS.answer(
                "GET " + MINE, Json.REQUEST.replace("\"story\":", "\"mayTell\":true,\"mayHandOver\":true,\"story\":"));
    }

    @Test
    void theRequestsPageLeadsThereAndTheOwnerIsNobodyToChoose() {
        var sales = TestGateway.signedIn("sales");
        assertThat(sales.open(MINE).body()).contains("href=\"" + MINE + "/hand-overs/new\"");
        assertThat(sales.open(MINE + "/hand-overs/new").body())
                .contains("Who answers Harbour Hotels from now on?", "Sam Ode</option>", "You won’t see the request")
                .doesNotContain("Nora Lind</option>");
    }

    @Test
    void whoGivesItAwayGoesHomeAndALeadStays() {
        REQUESTS.answer("PUT /requests/*", 201, HANDED_OVER);
        Map<String, String> form = Map.of("id", Json.ITEM_ID, "to", Json.ID, "from", Json.PHASE_2);
        var given = TestGateway.signedIn("sales").post(MINE + "/hand-overs", form);
        assertThat(given.headers().firstValue("Location")).contains("/?done=handed-over");
        assertThat(TestGateway.signedIn("lead")
                        .post(MINE + "/hand-overs", form)
                        .headers()
                        .firstValue("Location"))
                .contains(MINE + "?done=handed-over");
        assertThat(REQUESTS.asked("PUT %s/hand-overs/%s".formatted(MINE, Json.ITEM_ID))
                        .get(0)
                        .body())
                .isEqualTo("{\"to\":\"%s\",\"from\":\"%s\"}".formatted(Json.ID, Json.PHASE_2));
    }

    @Test
    void whoChoseNobodyIsToldSoAtTheField() {
        REQUESTS.answer("PUT /requests/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"to","message":"Please choose who answers."}]}""");
        var page = TestGateway.signedIn("sales").post(MINE + "/hand-overs", Map.of("to", ""));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("id=\"to-error\"", "Please choose who answers.", "Error: Hand over");
    }

    @Test
    void theStorySaysFromWhomToWhom() {
        REQUESTS.answer(
                "GET " + MINE,
                Json.REQUEST.replaceFirst(
                        "\"story\":\\[",
                        "\"story\":[{\"at\":\"2026-11-22T09:00:00Z\",\"who\":\"Lee Lead\",\"kind\":\"HANDED_OVER\","
                                + "\"handedFrom\":\"Sam Ode\",\"handedTo\":\"Nora Lind\"},"));
        assertThat(TestGateway.signedIn("sales").open(MINE).body())
                .contains("Handed over", "From Sam Ode to Nora Lind", "Lee Lead");
    }

    @Test
    void aLeadHandsAllOfAPersonOver() {
        REQUESTS.answer("PUT /people/*", 201, """
                {"id":"%1$s","from":"%1$s","to":"%1$s","at":"2026-11-23T09:00:00Z","requests":25,"done":false}""".formatted(Json.ID));
        var lead = TestGateway.signedIn("lead");
        assertThat(lead.open("/team").body())
                .contains("Nora Lind", "href=\"/team/%s/hand-overs/new\"".formatted(Json.ID), "/?owner=" + Json.ID);
        assertThat(lead.open("/team/%s/hand-overs/new".formatted(Json.ID)).body())
                .contains("Who answers all customers of Sam Ode from now on?", "<strong>1</strong> request goes over")
                .contains("Nora Lind</option>")
                .doesNotContain("Sam Ode</option>");
        var done = lead.post("/team/%s/hand-overs".formatted(Json.ID), Map.of("to", Json.PHASE_2));
        assertThat(done.headers().firstValue("Location")).contains("/team?done=handing-over");
    }

    @Test
    void aLeadLooksAtWhatOnePersonAnswers() {
        var page = TestGateway.signedIn("lead").open("/?owner=" + Json.ID).body();
        assertThat(REQUESTS.asked("GET /requests"))
                .anySatisfy(call -> assertThat(call.query()).contains("owner=" + Json.ID));
        assertThat(page).contains("<option value=\"%s\" selected>Sam Ode".formatted(Json.ID), "owner=" + Json.ID);
        assertThat(TestGateway.signedIn("sales").open("/?owner=" + Json.ID).body())
                .doesNotContain("Sam Ode</option>");
    }
}
