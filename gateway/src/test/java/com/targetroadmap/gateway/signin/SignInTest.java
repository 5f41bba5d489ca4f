package com.targetroadmap.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static final Map<String, String> RIGHT = Map.of("username", "sales", "password", "demo");

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @ParameterizedTest
    @CsvSource({"sales,/", "sales2,/", "lead,/", "pm,/start"})
    void leadsEachAccountToItsStartPage(String account, String start) {
        var answer = TestGateway.browser().send("/sign-in", Map.of("username", account, "password", "demo"), Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(start);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .containsIgnoringCase("; HttpOnly")
                .contains("SameSite=Lax", "Path=/");
    }

    @Test
    void comesBackWithWhatWasTypedWhenThePasswordIsWrong() {
        var answer = TestGateway.browser().send("/sign-in", Map.of("username", "sales", "password", "wrong"), Map.of());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<title>Error: Sign in", "value=\"sales\"", "href=\"#username\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "not a uri"})
    void letsNobodyElsesPageSignAPersonIn(String origin) {
        var answer = TestGateway.browser().send("/sign-in", RIGHT, Map.of("Origin", origin));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void goesOnToThePageThatWasAskedFor() {
        var sent = TestGateway.browser().open("/sell?q=sap");
        assertThat(sent.headers().firstValue("Location")).contains("/sign-in?then=%2Fsell%3Fq%3Dsap");
        var answer = TestGateway.browser()
                .send("/sign-in", Map.of("username", "sales", "password", "demo", "then", "/sell?q=sap"), Map.of());
        assertThat(answer.headers().firstValue("Location")).contains("/sell?q=sap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/%zz", "javascript:alert(1)"})
    void goesNowhereElse(String then) {
        var answer = TestGateway.browser()
                .send("/sign-in", Map.of("username", "sales", "password", "demo", "then", then), Map.of());
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void anEndlessDestinationIsNone() {
        var answer = TestGateway.browser()
                .send(
                        "/sign-in",
                        Map.of("username", "sales", "password", "demo", "then", "/" + "a".repeat(50_000)),
                        Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void endsWithSigningOut() {
        Browser browser = TestGateway.signedIn("sales");
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browser.open("/").headers().firstValue("Location")).contains("/sign-in");
    }

    @Test
    void refusesAFormWithoutTheTokenOfTheSession() {
        Browser browser = TestGateway.signedIn("sales");
        var form = Map.of("id", Json.ID, "customer", "Harbour Hotels", "problem", "Paper.");
        assertThat(browser.send("/requests", form, Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.send("/requests", form, Map.of("X-CSRF-TOKEN", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(TestGateway.REQUESTS.asked("PUT /requests/*")).isEmpty();
    }

    @Test
    void believesNoCookieThatItHasNotSigned() {
        String unsigned = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbSIsImlkcCI6ImRlbW8iLCJuYW1lIjoiUCIsInJvbGVzIjpbIlBNIl19.";
        var answer = TestGateway.browser()
                .exchange(
                        TestGateway.browser().request("/board").GET(), Map.of("Cookie", "target-roadmap=" + unsigned));
        assertThat(answer.statusCode()).isEqualTo(303);
        var bearer = TestGateway.browser()
                .exchange(TestGateway.browser().request("/board").GET(), Map.of("Authorization", "Bearer " + unsigned));
        assertThat(bearer.statusCode()).isEqualTo(303);
    }
}
