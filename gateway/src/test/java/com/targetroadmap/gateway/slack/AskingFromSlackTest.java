package com.targetroadmap.gateway.slack;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.SlackStandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack the other way: {@code /sell} and <em>Make request</em>, with the rights of whoever has that mail address here. */
class AskingFromSlackTest {

    private static final String USER = """
            {"ok":true,"user":{"id":"U1","team_id":"%s","deleted":%s,"is_bot":%s,"is_email_confirmed":%s,\
            "is_stranger":%s,"profile":{"email":"nora@company.example"}}}""";

    private static final String NORA = USER.formatted("T1", false, false, true, false);
    private static final String SELL = "command=%2Fsell&text=premium+sap&user_id=U1&team_id=T1";

    private static SlackStandIn slack;
    private static EmbeddedServer gateway;
    private static Signature signature;

    @TempDir
    private static Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        slack = new SlackStandIn("xoxb-token");
        Path token = Files.writeString(directory.resolve("token"), "xoxb-token\n");
        Path secret = Files.writeString(directory.resolve("secret"), "8f742231b10e8888abcd99yyyzzz85a5\n");
        gateway = TestGateway.start(
                ROADMAP.url(),
                REQUESTS.url(),
                Map.of(
                        "gateway.slack.api", slack.api(),
                        "gateway.slack.answer", "2s",
                        "gateway.slack.token-file", token.toString(),
                        "gateway.slack.signing-secret-file", secret.toString(),
                        "gateway.public-url", "https://roadmap.example"));
        signature = gateway.getApplicationContext().getBean(Signature.class);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        slack.close();
    }

    @BeforeEach
    void calm() {
        TestGateway.calm();
        slack.slow(0);
        slack.opened().clear();
        slack.complaints().clear();
        slack.know("U1", NORA);
        REQUESTS.answer("GET /people/by-mail", """
                {"issuer":"idp","subject":"nora","name":"Nora Lind","roles":["SALES"]}""");
    }

    /** The example of Slack's documentation, "Verifying requests from Slack". */
    @Test
    void signsAsSlackDocuments() {
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F"
                + "96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        assertThat(signature.of("1531420618", body))
                .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    @Test
    void sellAnswersAsThePageDoesToTheOneWhoAsksAlone() {
        HttpResponse<String> answer = send("/slack/commands", SELL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body())
                .contains("\"response_type\":\"ephemeral\"", "Say this", "https://roadmap.example/sell?q=premium+sap");
        assertThat(ROADMAP.asked("GET /guidance").get(0).query()).isEqualTo("q=premium+sap");
        assertThat(REQUESTS.asked("GET /people/by-mail").get(0).query()).contains("company.example");
    }

    @Test
    void whatIsHiddenOrNotThereIsAnsweredAlike() {
        ROADMAP.answer("GET /guidance", Json.NOTHING_FOUND);
        assertThat(send("/slack/commands", SELL).body())
                .contains("Nothing you may offer under that name.", "Closest problem area:");
    }

    @Test
    void whoAsksNothingIsToldHow() {
        assertThat(send("/slack/commands", "command=%2Fsell&text=&user_id=U1").body())
                .contains("/sell premium sap");
        assertThat(ROADMAP.asked("GET /guidance")).isEmpty();
    }

    @Test
    void nobodyNeedsToAskInMoreWordsThanThePageTakes() {
        send("/slack/commands", SELL.replace("premium+sap", "x".repeat(5_000)));
        assertThat(ROADMAP.asked("GET /guidance").get(0).query()).isEqualTo("q=" + "x".repeat(200));
    }

    @ParameterizedTest
    @CsvSource({
        "another workspace,T2,false,false,true,false",
        "gone,T1,true,false,true,false",
        "a program,T1,false,true,true,false",
        "an address that nobody confirmed,T1,false,false,false,false",
        "a guest from a channel that is shared,T1,false,false,true,true"
    })
    void nobodyElseGetsAnything(
            String who, String team, boolean deleted, boolean bot, boolean confirmed, boolean stranger) {
        slack.know("U1", USER.formatted(team, deleted, bot, confirmed, stranger));
        assertThat(send("/slack/commands", SELL).body()).as(who).contains("I don't know you here");
        assertThat(ROADMAP.asked("GET /guidance")).isEmpty();
        assertThat(REQUESTS.asked("GET /people/by-mail")).isEmpty();
    }

    @Test
    void whoIsNobodyHereIsToldToSignInOnce() {
        REQUESTS.answer("GET /people/by-mail", 404, "{\"type\":\"urn:target-roadmap:not-found\",\"status\":404}");
        assertThat(send("/slack/commands", SELL).body()).contains("I don't know you here");
        assertThat(send("/slack/commands", SELL.replace("U1", "U9")).body()).contains("I don't know you here");
        assertThat(ROADMAP.asked("GET /guidance")).isEmpty();
    }

    @Test
    void slackHasItsAnswerWithinThreeSecondsWhateverHappens() {
        ROADMAP.answerLate("GET /guidance", Json.FOUND, Duration.ofSeconds(6));
        assertLate();
        ROADMAP.cut("GET /guidance");
        assertLate();
        slack.slow(4_000);
        assertLate();
    }

    private void assertLate() {
        Instant begun = Instant.now();
        assertThat(send("/slack/commands", SELL).body()).contains("Please don't promise it before you have checked.");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 330, -86_400})
    void whatIsTooOldOrNotYetIsRefused(long seconds) {
        String time = String.valueOf(Instant.now().getEpochSecond() + seconds);
        assertRefused(SELL, time, signature.of(time, SELL));
    }

    @Test
    void whatNobodySignedIsRefused() {
        String time = String.valueOf(Instant.now().getEpochSecond());
        String good = signature.of(time, SELL);
        assertRefused(SELL + "&text=other", time, good);
        assertRefused(SELL, String.valueOf(Instant.now().getEpochSecond() - 1), good);
        assertRefused(SELL, time, good.replace("v0=", "v1="));
        assertRefused(SELL, time, "");
        assertRefused(SELL, "", good);
        assertRefused(SELL, "now", signature.of("now", SELL));
    }

    private void assertRefused(String body, String time, String mark) {
        for (String door : List.of("/slack/commands", "/slack/interactions")) {
            HttpResponse<String> answer = send(door, body, time, mark);
            assertThat(answer.statusCode()).as(door).isEqualTo(401);
            assertThat(answer.body()).contains("isn't signed as Slack signs");
        }
        assertThat(REQUESTS.asked("GET /people/by-mail")).isEmpty();
    }

    @Test
    void whatIsSignedAndNoFormIsNotOurMistake() {
        assertThat(send("/slack/commands", SELL + "&text=%zz").statusCode()).isEqualTo(400);
    }

    @Test
    void withoutTheSecretThereIsNoSuchDoor() throws Exception {
        var call = HttpRequest.newBuilder(TestGateway.server().getURI().resolve("/slack/commands"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SELL));
        assertThat(http.send(call.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMessageOpensTheIntakeWithItsText() throws Exception {
        HttpResponse<String> answer = interact("""
                {"type":"message_action","callback_id":"make_request","trigger_id":"t-1","user":{"id":"U1"},\
                "message":{"text":"<@U2> they <https://a.example|retype> R&amp;D orders &lt;daily&gt;"}}""");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNullOrEmpty();
        assertThat(slack.complaints()).isEmpty();
        Map<String, Object> opened = slack.opened().get(0);
        assertThat(opened).containsEntry("trigger_id", "t-1");
        assertThat(String.valueOf(opened.get("view")))
                .contains("initial_value=they retype R&D orders <daily>", "callback_id=make_request");
    }

    @Test
    void whoIsNobodyHereGetsNoForm() throws Exception {
        slack.know("U1", USER.formatted("T2", false, false, true, false));
        interact("""
                {"type":"message_action","callback_id":"make_request","trigger_id":"t-1","user":{"id":"U1"},\
                "message":{"text":"secret"}}""");
        assertThat(String.valueOf(slack.opened().get(0).get("view")))
                .contains("I don't know you here")
                .doesNotContain("secret", "submit");
    }

    @Test
    void whatWasFilledInIsOneRequestHoweverOftenItIsSent() throws Exception {
        REQUESTS.answer("PUT /requests/*", 201, Json.REQUEST);
        HttpResponse<String> answer = interact(submission("Harbour Hotels", "They retype orders"));
        interact(submission("Harbour Hotels", "They retype orders"));
        assertThat(answer.body())
                .contains("\"response_action\":\"update\"", "Sent to product as", "REQ-1042", "Say this");
        var calls = REQUESTS.asked("PUT /requests/" + Json.ITEM_ID);
        assertThat(calls)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.body())
                        .contains("\"customer\":{\"name\":\"Harbour Hotels\"", "\"problem\":\"They retype orders\""));
    }

    @Test
    void whoHasAskedReadsByWhenProductLooksAtIt() throws Exception {
        String promised = Json.REQUEST.replaceFirst("\\{", "{\"firstLookBy\":\"2026-11-26T16:00:00Z\",");
        REQUESTS.answer("PUT /requests/*", 201, promised);
        assertThat(interact(submission("Harbour Hotels", "They retype orders")).body())
                .contains("They have a first look by *26 Nov 2026, 17:00*.");
    }

    @Test
    void whatIsWrongStandsAtItsField() throws Exception {
        REQUESTS.answer("PUT /requests/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"customer.name","message":"Please name the customer."}]}""");
        assertThat(interact(submission("", "They retype orders")).body())
                .contains("\"response_action\":\"errors\"", "\"errors\":{\"customer\":\"Please name the customer.\"}");
    }

    @Test
    void whoChangesWordsThatWereSentAlreadyReadsSo() throws Exception {
        REQUESTS.answer("PUT /requests/*", 409, """
                {"type":"urn:target-roadmap:id-taken","status":409,\
                "detail":"This id stands for another request already. Make a new one."}""");
        assertThat(interact(submission("Harbour Hotels", "They retype orders")).body())
                .contains("\"response_action\":\"errors\"", "It was sent already")
                .doesNotContain("This id");
    }

    @Test
    void whoCantBeToldThatItIsSavedMaySendItAgain() throws Exception {
        REQUESTS.answerLate("PUT /requests/*", Json.REQUEST, Duration.ofSeconds(6));
        assertThat(interact(submission("Harbour Hotels", "They retype orders")).body())
                .contains("\"response_action\":\"errors\"", "Sending again is safe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"type\":\"block_actions\"}",
                "{\"type\":\"view_submission\",\"view\":{\"private_metadata\":\"1\"}}"
            })
    void whatMeansNothingHereDoesNothing(String payload) throws Exception {
        assertThat(interact(payload).statusCode()).isEqualTo(200);
        assertThat(slack.opened()).isEmpty();
    }

    private static String submission(String customer, String problem) {
        return """
                {"type":"view_submission","user":{"id":"U1"},"view":{"callback_id":"make_request",\
                "private_metadata":"%s","state":{"values":{"customer":{"customer":{"value":"%s"}},\
                "problem":{"problem":{"value":"%s"}}}}}}""".formatted(Json.ITEM_ID, customer, problem);
    }

    private HttpResponse<String> interact(String payload) {
        return send("/slack/interactions", "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String path, String body) {
        String time = String.valueOf(Instant.now().getEpochSecond());
        return send(path, body, time, signature.of(time, body));
    }

    private HttpResponse<String> send(String path, String body, String time, String mark) {
        URI address = gateway.getURI().resolve(path);
        try {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("X-Slack-Request-Timestamp", time)
                            .header("X-Slack-Signature", mark)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
