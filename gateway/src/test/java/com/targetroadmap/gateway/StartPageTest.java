package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.Json.THEME_ID;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a product manager and what is due, and the steps that answer it. */
class StartPageTest {

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void theStartPageSaysWhatWaitsAndWhatIsDue() {
        assertThat(pm.open("/").headers().firstValue("Location")).contains("/start");
        assertThat(pm.open("/start").body())
                .contains("<strong>1</strong> waiting for a decision", "href=\"/triage\"")
                .contains("SAP-2", "Discovery · since", "19 Nov 2026", "2 customers asked")
                .contains("Integrations", "Parked theme · since", "Not parked any more")
                .contains("<strong>more than 1 item</strong>", "href=\"/board/expired-lines\"")
                .contains("Phase 2: Roll out");
        assertThat(ROADMAP.asked("GET /reviews").get(0).query()).matches("by=\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void oneStepSetsTheNextDateOrTakesItAway() {
        ROADMAP.answer("PATCH /items/" + ITEM_ID, Json.ITEM).answer("PATCH /themes/" + THEME_ID, Json.THEME_WHOLE);

        var set = pm.post(
                "/start/reviews", Map.of("of", "ITEM", "about", ITEM_ID, "version", "7", "nextReview", "2027-01-15"));
        pm.post("/start/reviews", Map.of("of", "THEME", "about", THEME_ID, "version", "4", "done", "true"));

        assertThat(set.headers().firstValue("Location")).contains("/start");
        var call = ROADMAP.asked("PATCH /items/*").get(0);
        assertThat(call.ifMatch()).isEqualTo("\"7\"");
        assertThat(call.body()).isEqualTo("{\"nextReview\":\"2027-01-15\"}");
        assertThat(ROADMAP.asked("PATCH /themes/*").get(0).body()).isEqualTo("{\"nextReview\":\"\"}");
    }

    /** Made a second time, it would be refused as somebody else's change. */
    @Test
    void aChangeWhoseAnswerIsCutIsNotMadeTwice() {
        ROADMAP.cut("PATCH /themes/" + THEME_ID);

        var page = pm.post("/start/reviews", Map.of("of", "THEME", "about", THEME_ID, "version", "4", "done", "true"));

        assertThat(page.statusCode()).isEqualTo(504);
        assertThat(ROADMAP.asked("PATCH /themes/*")).hasSize(1);
    }

    @Test
    void aDateThatIsNoneComesBackAtItsFieldWithWhatWasTyped() {
        ROADMAP.answer("PATCH /items/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"nextReview","message":"Give a date like 2026-12-01."}]}""");
        var page =
                pm.post("/start/reviews", Map.of("of", "ITEM", "about", ITEM_ID, "version", "7", "nextReview", "soon"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#nextReview-" + ITEM_ID + "\"", "id=\"nextReview-" + ITEM_ID + "-error\"")
                .containsOnlyOnce("value=\"soon\"")
                .contains("<a href=\"/start\">Show it</a>");
        assertThat(pm.post("/start/reviews", Map.of("of", "ITEM", "about", "7")).statusCode())
                .isEqualTo(404);
    }
}
