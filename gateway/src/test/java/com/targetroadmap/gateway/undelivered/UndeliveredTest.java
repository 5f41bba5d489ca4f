package com.targetroadmap.gateway.undelivered;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Due;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndeliveredTest {

    private static final String RESENDS = "PUT /deliveries/" + Due.ID + "/resends/*";

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void whatWasGivenUpIsListedWithTheReasonInWordsAndIsSentAgainOnce() {
        Browser pm = TestGateway.signedIn("pm");
        String page = pm.open("/undelivered").body();
        assertThat(page)
                .contains("Nora Lind, by mail", "The mail server knows no such receiver", "(550 5.1.1)")
                .contains("Tried 6 times", ">REQ-7, Harbour Hotels</a>")
                .contains("Tom Okafor, by Slack", "No gateway has said what became of it")
                .contains("Everybody in sales, by the Slack channel", "Slack refuses it (channel_is_archived)")
                .contains(">Gift cards</a>", " to everybody</span>")
                .doesNotContain("receiver-refused");

        TestGateway.REQUESTS.answer(RESENDS, "{}");
        var answer = pm.post("/undelivered/" + Due.ID + "/resends", Map.of("id", Json.ID));
        assertThat(answer.headers().firstValue("Location")).contains("/undelivered?done=again");
        assertThat(TestGateway.REQUESTS.asked(RESENDS).get(0).place()).endsWith(Json.ID);
        assertThat(pm.open("/undelivered?done=again").body()).contains("on its way again");
    }

    @Test
    void whatIsNotTrueAnyMoreIsNotSaidToBeOnItsWay() {
        Browser pm = TestGateway.signedIn("pm");
        TestGateway.REQUESTS.answer(RESENDS, "{\"nothing\":true}");
        var answer = pm.post("/undelivered/" + Due.ID + "/resends", Map.of("id", Json.ID));
        assertThat(answer.headers().firstValue("Location")).contains("/undelivered?done=nothing");
        assertThat(pm.open("/undelivered?done=nothing").body())
                .contains("Nothing is sent: what it told")
                .doesNotContain("on its way again");
    }

    @Test
    void thePageThatProductManagersStartWithNamesWhatLatelyDidNotArrive() {
        Browser pm = TestGateway.signedIn("pm");
        String old = Json.GIVEN_UP.replaceAll("2026-11-23T09:00:00Z", "2026-01-01T09:00:00Z");
        TestGateway.REQUESTS.answer("GET /deliveries/given-up", old);
        assertThat(pm.open("/start").body()).doesNotContain("could not be delivered</a>, so");

        TestGateway.REQUESTS.answer(
                "GET /deliveries/given-up", old.replaceFirst("2026-01-01T09:00:00Z", String.valueOf(Instant.now())));
        assertThat(pm.open("/start").body())
                .contains("<a href=\"/undelivered\">1 message of the last seven days could not be delivered</a>, so");
    }

    /** Only a link covers the whole row; text that did lay over the button, and no mouse could press it. */
    @Test
    void whatIsNoLinkCoversNoButton() throws IOException {
        try (var css = getClass().getResourceAsStream("/assets/page.css")) {
            assertThat(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(" a.row-link::after")
                    .doesNotContain(" .row-link::after");
        }
    }

    @Test
    void whoCannotBeSentAnythingIsNamed() {
        Browser pm = TestGateway.signedIn("pm");
        assertThat(pm.open("/undelivered").body()).doesNotContain("Nothing can be sent to");
        TestGateway.REQUESTS.answer(
                "GET /deliveries/given-up",
                "{\"deliveries\":[],\"unreachable\":[\"Nora Lind\",\"Tom Okafor\"],\"moreUnreachable\":true}");
        assertThat(pm.open("/undelivered").body()).contains("Nothing can be sent to Nora Lind, Tom Okafor and others:");
    }

    @Test
    void thereIsNothingAndNobodyKnowsAreTwoSentences() {
        Browser pm = TestGateway.signedIn("pm");
        TestGateway.REQUESTS.answer("GET /deliveries/given-up", "{\"deliveries\":[],\"next\":null}");
        assertThat(pm.open("/undelivered").body()).contains("everything has arrived");

        TestGateway.REQUESTS.answer("GET /deliveries/given-up", 503, "{}");
        assertThat(pm.open("/undelivered").body())
                .contains("could not be loaded")
                .doesNotContain("everything has arrived");
    }
}
