package com.targetroadmap.gateway.apiaccess;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Program;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which somebody makes a token for a program of their own. */
class ApiAccessTest {

    private static final Pattern TOKEN = Pattern.compile("id=\"token\">([^<]+)<");

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "lead", "pm"})
    void itIsReachedFromTheFootOfEachPage(String account) {
        assertThat(TestGateway.signedIn(account).open("/sales-roadmap").body())
                .contains("<a href=\"/api-access\">API access</a>");
    }

    @Test
    void aTokenIsShownOnceAndWorks() {
        var sales = TestGateway.signedIn("sales");
        HttpResponse<String> page = sales.post("/api-access", Map.of("days", " 7 "));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("shown this once", "Make another token", "/api/session");

        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        assertThat(Program.withToken(token.group(1)).get("/api/session").body()).contains("Nora Lind");
        assertThat(sales.open("/api-access").body()).doesNotContain("id=\"token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "91", "-1", "1.5", "soon", "99999999999"})
    void itEndsOnADayOrIsNotMade(String days) {
        HttpResponse<String> page = TestGateway.signedIn("sales").post("/api-access", Map.of("days", days));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Error: API access", "Give a number of days from 1 to 90.", "value=\"" + days + "\"")
                .doesNotContain("id=\"token\"");
    }

    @Test
    void aFormOfAnEarlierSessionMakesNone() {
        HttpResponse<String> page = TestGateway.signedIn("sales").send("/api-access", Map.of("days", "7"), Map.of());
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("<h1>Please load the form again</h1>", "Nothing was changed");
    }
}
