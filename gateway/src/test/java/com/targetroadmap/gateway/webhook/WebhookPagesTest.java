package com.targetroadmap.gateway.webhook;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A product manager adds a webhook, looks after it and lets it go. */
class WebhookPagesTest {

    private static final String ONE = "/webhooks/" + Json.ID;

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void aNewOneShowsItsSecretOnce() {
        REQUESTS.answer("PUT /webhooks/*", 201, Json.NEW_WEBHOOK);
        var made = pm.post(
                "/webhooks",
                Map.of(
                        "id",
                        Json.ID,
                        "url",
                        "https://crm.example.com/hooks",
                        "role",
                        "SALES_LEAD",
                        "moved",
                        "item.moved"));
        assertThat(made.body()).contains("shown this once", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "An item moved");
        assertThat(REQUESTS.asked("PUT " + ONE).get(0).body())
                .isEqualTo(
                        "{\"url\":\"https://crm.example.com/hooks\",\"role\":\"SALES_LEAD\",\"events\":[\"item.moved\"]}");
        assertThat(pm.open(ONE).body()).doesNotContain("whsec_");
    }

    @Test
    void aSecretWhoseAnswerGotLostIsSaidToBeLost() {
        REQUESTS.answer("PUT /webhooks/*", Json.NEW_WEBHOOK.replaceFirst("\"whsec[^\"]*\"", "null"));
        assertThat(pm.post(ONE + "/secrets", Map.of("id", Json.ITEM_ID)).body())
                .contains("make a new secret below")
                .doesNotContain("shown this once");
    }

    @Test
    void whatIsWrongStandsAtItsFieldWithWhatWasTyped() {
        REQUESTS.answer("PUT /webhooks/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"url","message":"Please give an address."},{"field":"events","message":"Please choose."}]}""");
        var page = pm.post("/webhooks", Map.of("id", Json.ID, "url", "crm", "role", "PM", "told", "customer.told"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(
                        "href=\"#url\"", "id=\"url-error\"", "value=\"crm\"", "id=\"events-error\"", "Error: Webhooks")
                .containsPattern("value=\"customer.told\" checked");
    }

    @Test
    void thePageTellsWhatBecameOfWhatWasSentAndSendsItAgain() {
        REQUESTS.answer("PUT /webhooks/*", Json.WEBHOOK);
        assertThat(pm.open("/webhooks").body()).contains("https://crm.example.com/hooks", "href=\"" + ONE + "\"");
        assertThat(pm.open(ONE).body())
                .contains("given up, tried 6 times: Answered with 500", "Send again", "Send a test");
        var sent = pm.post(ONE + "/messages/" + Json.ITEM_ID + "/resends", Map.of("id", Json.PHASE_2));
        assertThat(sent.headers().firstValue("Location")).contains(ONE);
        assertThat(REQUESTS.asked("PUT %s/messages/%s/resends/%s".formatted(ONE, Json.ITEM_ID, Json.PHASE_2)))
                .hasSize(1);
    }

    @Test
    void thePageSaysWhatEachMessageWasAbout() {
        REQUESTS.answer("GET /webhooks/*", Json.WEBHOOK.replace("\"event\":\"item.moved\",", """
                        "event":"request.decided","request":{"id":"%s","reference":"REQ-7","title":"Vouchers",\
                        "customer":"Old <b>Mill</b>"},"item":{"id":"%s","name":"Gift vouchers"},""".formatted(
                        Json.ID, Json.ITEM_ID)));
        assertThat(pm.open(ONE).body())
                .contains("<a href=\"/requests/%s\">REQ-7, Old &lt;b&gt;Mill&lt;/b&gt;</a>".formatted(Json.ID))
                .doesNotContain("Gift vouchers");
        REQUESTS.answer(
                "GET /webhooks/*", Json.WEBHOOK.replace("\"event\":\"item.moved\",", """
                        "event":"item.moved","item":{"id":"%s","name":"Gift vouchers"},""".formatted(Json.ITEM_ID)));
        assertThat(pm.open(ONE).body())
                .contains("<a href=\"/board/items/%s\">Gift vouchers</a>".formatted(Json.ITEM_ID));
    }

    /** Whoever has sent a test waits for what comes of it. */
    @Test
    void whatIsUnderWayIsLookedAtAgainByItselfUntilItWasTried() {
        assertThat(pm.open(ONE).body()).doesNotContain("hx-trigger=\"every");
        REQUESTS.answer(
                "GET /webhooks/*",
                Json.WEBHOOK.replace("\"GIVEN_UP\"", "\"WAITING\"").replace("\"attempts\":6", "\"attempts\":0"));
        assertThat(pm.open(ONE).body()).contains("hx-trigger=\"every 2s\" hx-select=\"#sent\"");
    }

    @Test
    void onePausedByItselfSaysWhyAndGoesOn() {
        REQUESTS.answer(
                        "GET /webhooks/*",
                        Json.WEBHOOK
                                .replace("\"ACTIVE\"", "\"FAILING\"")
                                .replace(
                                        "\"failingSince\":null,\"reason\":null",
                                        "\"failingSince\":\"2026-11-20T09:00:00Z\",\"reason\":\"Answered with 500\""))
                .answer("PUT /webhooks/*", Json.NEW_WEBHOOK);
        assertThat(pm.open(ONE).body())
                .contains("Paused: nothing was taken", "because nothing was taken since", "Let it go on")
                .doesNotContain("Send a test");
        assertThat(pm.post(ONE + "/states", Map.of("state", "ACTIVE")).headers().firstValue("Location"))
                .contains(ONE);
        assertThat(pm.post(ONE + "/states", Map.of("state", "REMOVED"))
                        .headers()
                        .firstValue("Location"))
                .contains("/webhooks");
        assertThat(REQUESTS.asked("PUT " + ONE + "/state").get(0).body()).isEqualTo("{\"state\":\"ACTIVE\"}");
    }

    @Test
    void productIsToldOfItOnTheStartPage() {
        assertThat(pm.open("/start").body()).doesNotContain("Nothing is sent to");
        REQUESTS.answer("GET /webhooks", Json.WEBHOOKS.replace("\"ACTIVE\"", "\"FAILING\""));
        assertThat(pm.open("/start").body())
                .contains("<a href=\"/webhooks\">Nothing is sent to 1 webhook any more</a>");
    }

    @Test
    void whereTheServiceIsAwayNothingIsSaidToBeNone() {
        REQUESTS.cut("GET /webhooks");
        assertThat(pm.open("/webhooks").body())
                .contains("The list of webhooks could not be loaded.", "Add a webhook")
                .doesNotContain("No webhooks yet");
    }
}
