package com.targetroadmap.gateway.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.gateway.announcement.Announcement;
import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.delivery.Way;
import com.targetroadmap.gateway.testing.Due;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.SlackStandIn;
import com.targetroadmap.gateway.words.Guidance;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements in a channel, to a stand-in for Slack's incoming webhooks that refuses what their documentation refuses. */
class SlackChannelTest {

    private static SlackStandIn slack;
    private static ApplicationContext gateway;
    private static Path file;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void start() throws IOException {
        slack = new SlackStandIn("xoxb-token");
        file = directory.resolve("webhook");
        gateway = ApplicationContext.run(Map.of(
                "gateway.slack.answer",
                "2s",
                "gateway.slack.webhook-url-file",
                file.toString(),
                "gateway.public-url",
                "https://roadmap.example",
                "tokens.keys",
                TestKeys.directory().toString(),
                "gateway.session.keys",
                TestKeys.directory().toString()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        slack.close();
    }

    @BeforeEach
    void calm() throws IOException {
        slack.posted().clear();
        slack.complaints().clear();
        slack.busy("");
        slack.refuse("");
        slack.slow(0);
        Files.writeString(file, slack.webhook() + "\n");
    }

    @Test
    void itIsTheOnlyWayOfAGatewayWithoutABotAndNeedsNone() {
        assertThat(gateway.getBeansOfType(Way.class)).extracting(Way::channel).containsExactly("SLACK_CHANNEL");
    }

    @Test
    void whatIsAvailableIsToldWithWhatToSayAndWhoCanHaveIt() {
        assertThat(carry(available("SAP connector", 3))).isEqualTo(Carried.done());

        Map<String, Object> message = slack.posted().get(0);
        assertThat(message.get("text")).isEqualTo("“SAP connector” is available");
        assertThat(String.valueOf(message.get("blocks")))
                .contains("*“SAP connector” is available*\nAvailable: sell it")
                .contains("*Say this*\n>Yes, you can have that today from the Pro plan on. Shall I show you?")
                .contains("Released from the Pro plan on. 3 customers asked for it.")
                .contains("<https://roadmap.example/sales-roadmap#item-" + Json.ITEM_ID + "|Open the sales roadmap>");
    }

    @Test
    void whatIsPulledBackIsToldWithTheWordsForWhoSoldIt() {
        Guidance today = new Guidance("BEING_BUILT", "being-built", Map.of("customerReason", "it loses bookings."));
        assertThat(carry(Due.toEverybody(Due.announced("PULLED_BACK", "Gift cards", today, 1))))
                .isEqualTo(Carried.done());

        assertThat(String.valueOf(slack.posted().get(0)))
                .contains("*Don’t sell any more: “Gift cards”*\nBeing built: no date")
                .contains("*Say this to customers who count on it*\n>I told you that you could have it."
                        + " That has changed: it loses bookings. I wanted you to hear it from me.")
                .contains("One customer asked for it. <https://roadmap.example/|See whom you have to tell>");
    }

    @ParameterizedTest
    @CsvSource({"0,''", "1,One customer asked", "1000,1000 customers asked", "1001,'1,000+ customers asked'"})
    void whoAskedIsANumber(long customers, String expected) {
        carry(available("SAP connector", customers));

        String blocks = String.valueOf(slack.posted().get(0).get("blocks"));
        assertThat(blocks).contains(expected);
        assertThat(blocks.contains("asked")).isEqualTo(customers > 0);
    }

    @Test
    void severalAreOneMessageAndTheLimitsAreKept() {
        String much = "<!channel> & ".repeat(1_000);
        Guidance today = new Guidance("AVAILABLE", "available", Map.of("whoCanHaveIt", much), much);
        Announcement[] many = IntStream.range(0, 60)
                .mapToObj(i -> Due.announced(i % 2 == 0 ? "AVAILABLE" : "PULLED_BACK", much, today, 2_000))
                .toArray(Announcement[]::new);

        assertThat(carry(Due.toEverybody(many))).isEqualTo(Carried.done());
        assertThat(slack.complaints()).isEmpty();
        assertThat(slack.posted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400,invalid_payload,true",
        "404,channel_not_found,true",
        "410,channel_is_archived,true",
        "403,action_prohibited,false",
        "404,no_service,false",
        "403,invalid_token,false",
        "500,rollup_error,false",
        "418,something_new,false"
    })
    void aRefusalIsForGoodOnlyWhereNoSettingMendsIt(int status, String code, boolean permanent) {
        slack.refuse(status, code);

        assertThat(carry(available("X", 0))).isEqualTo(new Carried(false, "slack-refused " + code, permanent, null));
        assertThat(slack.posted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200,<h1>Sign in to this network</h1>", "502,<h1>Bad gateway</h1>", "302,found", "201,ok"})
    void whoeverSaysSomethingElseIsNotSlack(int status, String said) {
        slack.refuse(status, said);

        assertThat(carry(available("X", 0))).isEqualTo(Carried.failed("server-away"));
    }

    @ParameterizedTest
    @CsvSource({"17,17", "soon,30", "999999,3600"})
    void whoeverAsksForTimeIsGivenIt(String asked, long seconds) {
        slack.busy(asked);

        assertThat(carry(available("X", 0))).isEqualTo(new Carried(false, "too-many", false, seconds));
    }

    @Test
    void aSlackThatIsDeadOrSlowIsTriedLaterAndAnotherAddressIsTakenAtOnce() throws IOException {
        slack.slow(8_000);
        Instant begun = Instant.now();
        assertThat(carry(available("X", 0))).isEqualTo(Carried.failed("server-away"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(7));
        slack.slow(0);
        Files.writeString(file, "http://127.0.0.1:1/services/T1/B1/secret");
        assertThat(carry(available("X", 0))).isEqualTo(Carried.failed("server-away"));
        Files.writeString(file, slack.webhook());
        assertThat(carry(available("X", 0))).isEqualTo(Carried.done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no address",
                "hooks.example/services/secret",
                "ftp://hooks.example/secret",
                "https:///secret"
            })
    void anAddressThatIsNoneIsToldWithoutIt(String written) throws IOException {
        Files.writeString(file, written);

        assertThatThrownBy(() -> carry(available("X", 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SLACK_WEBHOOK_URL_FILE")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    private static Delivery available(String item, long customers) {
        Guidance today = new Guidance("AVAILABLE", "available", Map.of("whoCanHaveIt", "from the Pro plan on"));
        return Due.toEverybody(Due.announced("AVAILABLE", item, today, customers));
    }

    private static Carried carry(Delivery delivery) {
        return gateway.getBean(SlackChannel.class).carry(delivery);
    }
}
