package com.targetroadmap.gateway.story;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one's customers are told, and have to be told. */
class TellingTest {

    private static final String NEWS = "I told you that our team was building it. That has changed: few need it."
            + " I wanted you to hear it from me. Today you can use paper.";

    @BeforeEach
    void calm() {
        TestGateway.calm();
        REQUESTS.answer("GET /requests/" + Json.ID, Json.TO_TELL);
        REQUESTS.answer(
                "GET /requests",
                "{\"requests\":[%s],\"next\":null,\"counts\":{\"NOT_PLANNED\":1}}".formatted(Json.TO_TELL));
    }

    @Test
    void whatIsToBeToldStandsFirstInItsWords() {
        var page = TestGateway.signedIn("sales").open("/").body();
        assertThat(page).contains("Needs you", NEWS, "weaker than what they were told", "Being built: no date");
        assertThat(page.indexOf(NEWS)).isLessThan(page.indexOf("Where their requests stand"));
        assertThat(page).contains("name=\"key\" value=\"not-planned\"", "name=\"label\" value=\"NOT_PLANNED\"");
        assertThat(TestGateway.signedIn("lead").open("/").body()).doesNotContain("Needs you");
    }

    @Test
    void theRequestSaysWhatWasToldWhenInWhichWords() {
        assertThat(TestGateway.signedIn("sales").open("/requests/" + Json.ID).body())
                .contains(NEWS, "What Harbour Hotels was told", "We build it now.", "20 Nov 2026", "Nora Lind");
    }

    @ParameterizedTest
    @CsvSource({
        "needs-you, /?done=told",
        "dashboard, /#request-",
        "requests,  /requests#request-",
        "customer,  /customers/",
        "'',        /requests/",
        "'//evil',  /requests/"
    })
    void whoMarksAsToldIsBackWhereTheFormWas(String from, String to) {
        REQUESTS.answer("PUT /requests/*", 201, Json.REQUEST);
        Browser sales = TestGateway.signedIn("sales");
        var answer = sales.post(
                "/requests/%s/tellings".formatted(Json.ID),
                Map.of("id", Json.ITEM_ID, "label", "NOT_PLANNED", "key", "not-planned", "words", NEWS, "from", from));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(to);
        assertThat(REQUESTS.asked("PUT /requests/%s/tellings/%s".formatted(Json.ID, Json.ITEM_ID))
                        .get(0)
                        .body())
                .contains("\"label\":\"NOT_PLANNED\"", "\"key\":\"not-planned\"", NEWS);
    }

    @Test
    void whatHasChangedMeanwhileIsSaidOnThePageOfTheRequest() {
        REQUESTS.answer(
                "PUT /requests/*",
                409,
                "{\"type\":\"urn:target-roadmap:label-changed\",\"detail\":\"The label has changed meanwhile.\"}");
        var page = TestGateway.signedIn("sales")
                .post("/requests/%s/dismissals".formatted(Json.ID), Map.of("label", "LATER"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("The label has changed meanwhile.", NEWS);
    }

    @Test
    void whatWasToldAndStillHoldsSaysWhen() {
        REQUESTS.answer("GET /requests/" + Json.ID, Json.TO_TELL.replace("\"toTell\":\"WEAKER\"", "\"toTell\":null"));
        assertThat(TestGateway.signedIn("sales").open("/requests/" + Json.ID).body())
                .contains("Mark as told", "<span class=\"since\">Told ")
                .doesNotContain(NEWS);
        assertThat(TestGateway.signedIn("pm").open("/requests/" + Json.ID).body())
                .contains("What Harbour Hotels was told");
    }
}
