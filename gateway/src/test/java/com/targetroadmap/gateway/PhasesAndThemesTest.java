package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.Json.PHASE_2;
import static com.targetroadmap.gateway.testing.Json.PHASE_3;
import static com.targetroadmap.gateway.testing.Json.PHASE_4;
import static com.targetroadmap.gateway.testing.Json.PRODUCT_ID;
import static com.targetroadmap.gateway.testing.Json.THEME_ID;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of phases and themes. */
class PhasesAndThemesTest {

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void upcomingPhasesChangePlacesFromWhatThePageHasShown() {
        ROADMAP.answer("PUT /phases/order", Json.PHASES);
        assertThat(pm.open("/phases").body())
                .contains("Phase 2: Roll out", "Everyone", "/board/phases/" + PHASE_2 + "/completion")
                .contains("name=\"seen\" value=\"" + PHASE_3 + "," + PHASE_4 + "\"");

        pm.post("/phases/order", Map.of("seen", PHASE_3 + "," + PHASE_4, "phase", PHASE_4, "step", "EARLIER"));

        assertThat(ROADMAP.asked("PUT /phases/order").get(0).body())
                .isEqualTo("{\"seen\":[\"%1$s\",\"%2$s\"],\"phases\":[\"%2$s\",\"%1$s\"]}".formatted(PHASE_3, PHASE_4));
        assertThat(pm.post("/phases/order", Map.of()).statusCode()).isLessThan(500);
    }

    @Test
    void aPhaseIsWrittenDownAfterTheLastAndItsGoalCanBeTakenAway() {
        ROADMAP.answer("PUT /phases/*", 201, phase()).answer("PATCH /phases/*", phase());

        pm.post("/phases", Map.of("id", ID, "name", " Grow ", "goal", ""));
        pm.post("/phases/" + PHASE_3, Map.of("version", "5", "name", "Premium", "goal", ""));

        assertThat(ROADMAP.asked("PUT /phases/" + ID).get(0).body())
                .contains("\"productId\":\"" + PRODUCT_ID + "\"", "\"name\":\"Grow\"")
                .doesNotContain("number");
        var call = ROADMAP.asked("PATCH /phases/" + PHASE_3).get(0);
        assertThat(call.body()).isEqualTo("{\"name\":\"Premium\",\"goal\":\"\"}");
        assertThat(call.ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void anItemThatCameInMeanwhileIsNamedAndNothingTypedIsLost() {
        String other = "01938f6e-0000-7000-8000-0000000000a2";
        ROADMAP.answer("PUT /phases/*", 409, """
                {"type":"urn:target-roadmap:unfinished-items","status":409,\
                "detail":"Say where each unfinished item of this phase goes.","unfinished":[]}""")
                .answer("GET /items", Json.UNFINISHED.replace("],\"next\"", "," + newcomer(other) + "],\"next\""));
        var page = pm.post(
                "/board/phases/" + PHASE_2 + "/completion",
                Map.of(
                        "to." + ITEM_ID,
                        "PLANNED:" + PHASE_4,
                        "reason." + ITEM_ID,
                        "no time",
                        "customerReason." + ITEM_ID,
                        "others come first",
                        "startNext",
                        PHASE_4));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Say where each unfinished item of this phase goes.")
                .contains(
                        "value=\"no time\"",
                        "value=\"others come first\"",
                        "value=\"PLANNED:" + PHASE_4 + "\" selected")
                .contains("<option value=\"" + PHASE_4 + "\" selected>Phase 4: Grow")
                .contains("Came in meanwhile", "Please choose a place.")
                .contains("id=\"to-" + ITEM_ID + "\" name=\"to." + ITEM_ID + "\">")
                .contains("id=\"to-" + other + "-error\"", "id=\"whoCanHaveIt-" + other + "\"")
                .doesNotContain("id=\"whoCanHaveIt-" + ITEM_ID + "\"");
    }

    @Test
    void aThemeIsRewrittenWithAllItsFieldsAndParked() {
        ROADMAP.answer("PATCH /themes/*", Json.THEME_WHOLE);
        assertThat(pm.open("/themes").body()).contains("Integrations", "Open to sales", "Parked until 20 Nov 2026");
        assertThat(pm.open("/themes/" + THEME_ID).body())
                .contains(">ERP</textarea>", ">Who types them?</textarea>", "checked", "value=\"2026-11-20\"");

        pm.post(
                "/themes/" + THEME_ID,
                Map.of(
                        "version",
                        "4",
                        "title",
                        "Connections",
                        "problem",
                        "They retype.",
                        "otherWords",
                        " ERP \r\n\r\nSAP",
                        "questions",
                        "",
                        "nextReview",
                        "2027-01-15"));

        assertThat(ROADMAP.asked("PATCH /themes/*").get(0).body())
                .isEqualTo("{\"title\":\"Connections\",\"problem\":\"They retype.\",\"otherWords\":[\"ERP\",\"SAP\"],"
                        + "\"questions\":[],\"openToSales\":false,\"nextReview\":\"2027-01-15\"}");
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileStandsBesideWhatWasTyped() {
        ROADMAP.answer("PATCH /themes/*", 412, """
                {"type":"urn:target-roadmap:stale-version","status":412,"detail":"Somebody was faster.",\
                "current":{"title":"Integrations","version":4}}""");
        var page = pm.post(
                "/themes/" + THEME_ID, Map.of("version", "3", "title", "Connections", "problem", "They retype."));
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body())
                .contains("As somebody else has written it meanwhile", "Numbers are typed twice.", "They retype.")
                .contains("name=\"version\" value=\"4\"");
    }

    /** In development, so it could be released. */
    private static String newcomer(String id) {
        return Json.BOARD
                .replaceFirst("(?s).*\"items\":\\[(.*)]}", "$1")
                .replace(ITEM_ID, id)
                .replace("\"IN_DEVELOPMENT\"", "\"RELEASED\"");
    }

    private static String phase() {
        return "{\"id\":\"%s\",\"productId\":\"%s\",\"number\":5,\"name\":\"Grow\",\"goal\":null,\"state\":\"UPCOMING\",\"version\":1}"
                .formatted(ID, PRODUCT_ID);
    }
}
