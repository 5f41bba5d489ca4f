package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms that move items and complete phases. */
class MoveFormsTest {

    @BeforeEach
    void calm() {
        TestGateway.calm();
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
}
