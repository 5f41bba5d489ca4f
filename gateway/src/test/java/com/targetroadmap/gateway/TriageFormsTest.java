package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms beside a decision: who looks after a request, and what is noted about it. */
class TriageFormsTest {

    private static final String OTHER = "0190b9a4-0000-7000-8000-00000000000b";

    @BeforeEach
    void calm() {
        TestGateway.calm();
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
}
