package com.targetroadmap.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.Program;
import com.targetroadmap.gateway.testing.TestGateway;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens for programs: made by people, good for the API alone, and not for ever. */
class ApiTokensTest {

    private static final Path REVOKED = TestKeys.directory().resolve("gateway.revoked-tokens");

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @AfterEach
    void forgetRevoked() throws IOException {
        Files.deleteIfExists(REVOKED);
    }

    @Test
    void aTokenWorksInItsMakersNameAndChangesNeedNothingMore() {
        TestGateway.ROADMAP.answer("PUT /items/*", 201, Json.ITEM);
        Program program = Program.withToken(made("pm"));
        assertThat(program.get("/api/session").body())
                .contains("Priya Raman", "PM")
                .doesNotContain("csrfToken");
        assertThat(program.send("PUT", "/api/items/" + Json.ITEM_ID, "{}").statusCode())
                .isEqualTo(201);
        assertThat(Program.withToken(made("sales")).get("/api/items").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whereSomebodyGetsMailGoesAlongWithSessionAndTokenAndIsShownNowhere() {
        for (Program program : List.of(Program.of("pm"), Program.withToken(made("pm")))) {
            assertThat(program.get("/api/items").body()).doesNotContain("pm@demo.example");
            assertThat(program.get("/api/session").body()).doesNotContain("pm@demo.example");
            String token = TestGateway.ROADMAP.asked("GET /items").get(0).authorization();
            assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8))
                    .contains("\"email\":\"pm@demo.example\"");
            TestGateway.calm();
        }
    }

    @Test
    void aTokenOpensNoPage() {
        String token = made("pm");
        var header = TestGateway.browser()
                .exchange(TestGateway.browser().request("/board").GET(), Map.of("Authorization", "Bearer " + token));
        assertThat(header.statusCode()).isEqualTo(303);
        for (String path : new String[] {"/board", "/api/items"}) {
            var cookie = TestGateway.browser()
                    .exchange(TestGateway.browser().request(path).GET(), Map.of("Cookie", "target-roadmap=" + token));
            assertThat(cookie.statusCode()).isIn(303, 401);
        }
    }

    @Test
    void aSessionIsNoToken() {
        Browser pm = TestGateway.signedIn("pm");
        String session = ((CookieManager) pm.client().cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("target-roadmap"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElseThrow();
        assertThat(Program.withToken(session).get("/api/items").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenMakesNoOther() {
        var answer = Program.withToken(made("pm")).send("POST", "/api/tokens", "{\"days\":90}");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"days\":0}", "{\"days\":91}", "{\"days\":\"long\"}"})
    void aTokenIsAskedForWithADayOnWhichItEnds(String body) {
        var answer = Program.of("sales").send("POST", "/api/tokens", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errors\":[{\"field\":\"");
    }

    @Test
    void aTokenIsRevokedByItsIdOrWithAllOfItsPerson() throws IOException {
        String answer =
                Program.of("pm").send("POST", "/api/tokens", "{\"days\":1}").body();
        Program program = Program.withToken(field("token", answer));
        Files.writeString(REVOKED, "someone-else\n");
        assertThat(program.get("/api/items").statusCode()).isEqualTo(200);
        Files.writeString(REVOKED, field("id", answer) + "\n");
        assertThat(program.get("/api/items").statusCode()).isEqualTo(401);
        Files.writeString(REVOKED, "pm\n");
        assertThat(program.get("/api/items").statusCode()).isEqualTo(401);
        assertThat(Program.of("pm").get("/api/items").statusCode())
                .as("sessions go on")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer nonsense",
                "Bearer ",
                "Basic cG06ZGVtbw==",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbSJ9."
            })
    void whatIsNoTokenOpensNothingBesideACookieNeither(String header) {
        assertThat(Program.of("pm")
                        .with("Authorization", header)
                        .get("/api/items")
                        .statusCode())
                .isEqualTo(401);
    }

    private static String made(String account) {
        var answer = Program.of(account).send("POST", "/api/tokens", "{\"days\":30}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return field("token", answer.body());
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
