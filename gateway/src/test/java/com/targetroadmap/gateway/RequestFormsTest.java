package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a new request, and what every form does when its answer is late, cut or none. */
class RequestFormsTest {

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
