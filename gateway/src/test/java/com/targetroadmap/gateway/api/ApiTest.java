package com.targetroadmap.gateway.api;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.Program;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes through the public API, both ways. */
class ApiTest {

    private static final String ITEM = "/api/items/" + ITEM_ID;

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void aCallGoesToTheServiceWithItsQueryAndInThePersonsName() {
        var answer = Program.of("pm").get("/api/items?stage=PLANNED&limit=2&next=a%2Bb");
        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = ROADMAP.asked("GET /items").get(0);
        assertThat(asked.query()).isEqualTo("stage=PLANNED&limit=2&next=a%2Bb");
        assertThat(claims(asked.authorization())).contains("\"aud\":\"roadmap-service\"", "Priya Raman", "PM");
    }

    @Test
    void theAnswerComesBackWithItsStatusItsVersionAndGuidanceInWords() {
        var answer = Program.of("pm").get(ITEM);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains(StandIn.VERSION);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .contains("\"label\":\"LATER\"", "\"labelText\":\"Later: don't sell\"", "\"why\":\"", "\"sayThis\":\"")
                .doesNotContain("\"key\"", "\"parameters\"");
    }

    @Test
    void whenProductLooksAgainIsSaidApartFromWhatTheCustomerMayHear() {
        ROADMAP.answer(
                "GET /items/" + ITEM_ID,
                Json.ITEM
                        .replace("\"LATER\",\"key\":\"later-follows-being-built\"", "\"NOT_NOW\",\"key\":\"not-now\"")
                        .replace("\"phase\":\"3\"", "\"nextLook\":\"2099-01-15\""));
        assertThat(Program.of("pm").get(ITEM).body())
                .contains("\"nextLook\":\"2099-01-15\"", "\"nextLookText\":\"15 Jan 2099. For you only: don't quote it")
                .contains("\"sayThis\":\"We know this problem");
    }

    @Test
    void aChangeGoesWithItsBodyAndItsVersion() {
        ROADMAP.answer("PATCH /items/*", Json.ITEM);
        String change = "{\"nameForSales\":\"Premium SAP connector \\u00fc\"}";
        var answer = Program.of("pm").with("If-Match", "\"7\"").send("PATCH", ITEM, change);
        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = ROADMAP.asked("PATCH /items/" + ITEM_ID).get(0);
        assertThat(asked.body()).isEqualTo(change);
        assertThat(asked.ifMatch()).isEqualTo("\"7\"");
    }

    @Test
    void whatIsMadeIsAnswered201AsTheServiceDoes() {
        ROADMAP.answer("PUT /items/*", 201, Json.ITEM);
        assertThat(Program.of("pm").send("PUT", ITEM, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void aRefusalComesBackWhole() {
        String refusal = """
                {"type":"urn:target-roadmap:illegal-move","status":409,"detail":"It can't go there.",\
                "legalMoves":[{"to":"DROPPED","needs":["reason"]}],"current":%s}""".formatted(Json.ITEM);
        ROADMAP.answer("PUT /items/*", 409, refusal);
        var answer = Program.of("pm").send("PUT", ITEM + "/moves/" + ID, "{\"to\":\"RELEASED\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("urn:target-roadmap:illegal-move", "It can't go there.", "\"needs\":[\"reason\"]")
                .contains("\"labelText\":\"Later: don't sell\"");
    }

    @Test
    void aQuestionStandsUnderItsOwnersNameForEveryoneElse() {
        REQUESTS.answer("GET /requests/*", Json.ASKED_BACK);
        assertThat(Program.of("sales").get("/api/requests/" + ID).body())
                .contains("\"labelText\":\"Question for you\"");
        assertThat(Program.of("lead").get("/api/requests/" + ID).body())
                .contains("\"labelText\":\"Waiting for Nora Lind\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/feed,404",
        "GET,/api/feed-readers,404",
        "GET,/api/prometheus,404",
        "GET,/api/items/../feed,404",
        "GET,/api/items/%2e%2e,404",
        "GET,/api/items/a%2Fmoves,404",
        "GET,/api/items/a;b,404",
        "GET,/api/,404",
        "DELETE,/api/items,405",
        "PUT,/api/items,405",
        "POST,/api/items/1,405"
    })
    void whatIsNotListedIsNotThere(String method, String path, int status) {
        var answer = method.equals("GET")
                ? Program.of("pm").get(path)
                : Program.of("pm").send(method, path, "{}");
        assertThat(answer.statusCode()).isEqualTo(status);
        isProblem(answer);
        assertThat(ROADMAP.asked("*")).isEmpty();
    }

    @Test
    void whatIsTooLargeOrNoJsonGoesNowhere() {
        var tooLarge = Program.of("pm").send("PUT", ITEM, "{\"problem\":\"" + "x".repeat(1_100_000) + "\"}");
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        isProblem(tooLarge);
        var form = Program.of("pm").with("Content-Type", "text/plain").send("PUT", ITEM, "a text");
        assertThat(form.statusCode()).isEqualTo(415);
        isProblem(form);
        assertThat(ROADMAP.asked("PUT /*")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html,*/*"})
    void nobodyIsToldToSignInAndNotSentToAPage(String accept) {
        var answer = Program.ofNobody().with("Accept", accept).get("/api/items");
        assertThat(answer.statusCode()).isEqualTo(401);
        isProblem(answer);
        assertThat(ROADMAP.asked("*")).isEmpty();
    }

    @Test
    void aChangeUnderTheCookieNeedsTheTokenOfTheSession() {
        var answer = Program.of("pm").with("X-CSRF-TOKEN", "").send("PUT", ITEM, "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        isProblem(answer);
        assertThat(answer.body()).contains("X-CSRF-TOKEN");
        assertThat(ROADMAP.asked("PUT /*")).isEmpty();
    }

    private static void isProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:target-roadmap:", "\"detail\":\"");
    }

    private static String claims(String authorization) {
        return new String(Base64.getUrlDecoder().decode(authorization.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
