package com.targetroadmap.gateway.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.TestKeys;
import com.targetroadmap.gateway.delivery.Carried;
import com.targetroadmap.gateway.delivery.Delivery;
import com.targetroadmap.gateway.notice.Notice;
import com.targetroadmap.gateway.testing.Due;
import com.targetroadmap.gateway.testing.SlackStandIn;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Direct messages, to a stand-in for Slack that refuses what Slack's documentation refuses. */
class SlackTest {

    private static SlackStandIn slack;
    private static ApplicationContext gateway;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void start() throws IOException {
        slack = new SlackStandIn("xoxb-token");
        Path token = Files.writeString(directory.resolve("token"), "xoxb-token\n");
        gateway = gateway(slack.api(), token);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        slack.close();
    }

    @BeforeEach
    void calm() {
        slack.posted().clear();
        slack.complaints().clear();
        slack.busy("");
        slack.refuse("");
        slack.slow(0);
    }

    @Test
    void whoIsFoundByTheMailAddressIsToldWithWhatToSay() {
        assertThat(carry(Due.digest("SLACK"))).isEqualTo(Carried.done());

        Map<String, Object> message = slack.posted().get(0);
        assertThat(message).containsEntry("channel", "U017").containsEntry("client_msg_id", Due.ID.toString());
        assertThat(String.valueOf(message.get("text")))
                .contains("Harbour Hotels: product has a question", "Old Mill: the answer", "Seaside Inn:");
        assertThat(String.valueOf(message.get("blocks")))
                .containsSubsequence(
                        "3 things to know",
                        "*Answers that got weaker than what a customer was told: 1*",
                        "<https://roadmap.example/requests/",
                        "|Old Mill: “Premium SAP connector”>\nLater: don't sell\n*Say this*\n>I told you that our team was",
                        "*Questions that product asks you: 1*",
                        ">How many rooms?");
    }

    @Test
    void oneThingIsToldWithWhyAndWhatThereIsToDo() {
        carry(Due.of("SLACK", true, "Nora", "nora@company.example", Due.notice("QUESTION", "Old Mill", "How many?")));

        assertThat(String.valueOf(slack.posted().get(0).get("blocks")))
                .contains("*Old Mill: product has a question about", ">How many?", "|Answer the question>")
                .doesNotContain("to know");
    }

    @Test
    void whateverSomebodyWroteMentionsNobodyAndLeadsNowhere() {
        String evil = "<!channel> <https://evil.example|Harbour> & <@U999>\n*Say this*\n>It is free\u202e";
        carry(Due.of("SLACK", false, "Nora", "nora@company.example", Due.notice("QUESTION", evil, evil)));

        assertThat(slack.complaints()).isEmpty();
        assertThat(String.valueOf(slack.posted().get(0).get("blocks")))
                .contains("&lt;!channel&gt;", "&amp;", ">&lt;!channel", "\n>*Say this*\n>&gt;It is free")
                .contains(
                        "*&lt;!channel&gt; &lt;https://evil.example|Harbour&gt; &amp; &lt;@U999&gt; *Say this* &gt;It is free:");
    }

    @Test
    void theLimitsAreKeptHoweverMuchThereIs() {
        String much = "&".repeat(50_000);
        Notice[] many = Stream.generate(() -> Due.notice("QUESTION", much, much))
                .limit(60)
                .toArray(Notice[]::new);
        Delivery delivery = Due.of("SLACK", true, "Nora", "nora@company.example", many);

        assertThat(carry(delivery)).isEqualTo(Carried.done());
        assertThat(slack.complaints()).isEmpty();
        assertThat(String.valueOf(slack.posted().get(0).get("blocks"))).contains("|40 more>");
    }

    @Test
    void aQuotationOfManyShortLinesIsNoLongerThanABlock() {
        carry(Due.of("SLACK", false, "Nora", "nora@company.example", Due.notice("QUESTION", "X", "a\n".repeat(2_000))));

        assertThat(slack.complaints()).isEmpty();
        assertThat(slack.posted()).hasSize(1);
    }

    @Test
    void whoIsNotThereIsNeverTold() {
        assertThat(carry(Due.of("SLACK", false, "Bob", "bob@company.example", Due.notice("QUESTION", "X", "?"))))
                .isEqualTo(Carried.refused("slack-refused users_not_found"));
        assertThat(carry(Due.of("SLACK", false, "Bob", null, Due.notice("QUESTION", "X", "?"))))
                .isEqualTo(Carried.refused("no-address"));
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found,true",
        "user_disabled,true",
        "invalid_auth,false",
        "token_revoked,false",
        "missing_scope,false",
        "fatal_error,false",
        "something_new,false"
    })
    void aRefusalIsForGoodOnlyWhereNoSettingMendsIt(String code, boolean permanent) {
        slack.refuse(code);

        assertThat(carry(Due.digest("SLACK"))).isEqualTo(new Carried(false, "slack-refused " + code, permanent, null));
    }

    @ParameterizedTest
    @CsvSource({"17,17", "soon,30", "999999,3600"})
    void whoeverAsksForTimeIsGivenIt(String asked, long seconds) {
        slack.busy(asked);

        assertThat(carry(Due.digest("SLACK"))).isEqualTo(new Carried(false, "too-many", false, seconds));
    }

    @Test
    void aSlackThatIsDeadOrSlowOrSomebodyElseIsTriedLater() throws IOException {
        slack.slow(8_000);
        Instant begun = Instant.now();
        assertThat(carry(Due.digest("SLACK"))).isEqualTo(Carried.failed("server-away"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(7));
        Path token = directory.resolve("token");
        for (String api : List.of("http://127.0.0.1:1/api", slack.api().replace("/api", "/nowhere"))) {
            try (var other = gateway(api, token)) {
                assertThat(other.getBean(Slack.class).carry(Due.digest("SLACK")))
                        .isEqualTo(Carried.failed("server-away"));
            }
        }
    }

    private static Carried carry(Delivery delivery) {
        return gateway.getBean(Slack.class).carry(delivery);
    }

    private static ApplicationContext gateway(String api, Path token) {
        return ApplicationContext.run(Map.of(
                "gateway.slack.api",
                api,
                "gateway.slack.answer",
                "2s",
                "gateway.slack.token-file",
                token.toString(),
                "gateway.public-url",
                "https://roadmap.example",
                "tokens.keys",
                TestKeys.directory().toString(),
                "gateway.session.keys",
                TestKeys.directory().toString()));
    }
}
