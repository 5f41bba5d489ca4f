package com.targetroadmap.requests.preference;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestTokens;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class PreferencesTest {

    private static final String PATH = "/notices/preferences";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"SALES2, 5", "LEAD, 6", "PM, 10"})
    void everybodyChoosesAmongWhatTheyCanGet(Persona who, int kinds) {
        Reply reply = service.get(who, PATH);
        assertThat(reply.list("preferences")).hasSize(kinds * Channel.values().length);
        assertThat(reply.text("zone")).isEqualTo("UTC");
        assertThat(reply.text("preferences.0.kind")).isEqualTo("QUESTION");
        assertThat(reply.text("preferences.0.when")).isEqualTo("AT_ONCE");
    }

    @Test
    void whatSomebodyWaitsForComesAtOnceAndTheRestTogether() {
        List<String> usual = new ArrayList<>();
        for (Object one : service.get(Persona.PM, PATH).list("preferences")) {
            Map<?, ?> preference = (Map<?, ?>) one;
            usual.add(preference.get("kind") + " " + preference.get("channel") + " " + preference.get("when"));
        }
        for (Channel channel : Channel.values()) {
            assertThat(usual)
                    .filteredOn(one -> one.contains(" " + channel + " "))
                    .extracting(one -> one.replace(" " + channel, ""))
                    .containsExactly(
                            "QUESTION AT_ONCE",
                            "DECIDED DIGEST",
                            "WEAKER AT_ONCE",
                            "AVAILABLE DIGEST",
                            "REVIEW_OVERDUE DIGEST",
                            "ANSWERED_QUESTION AT_ONCE",
                            "CUSTOMER_ADDED DIGEST",
                            "DEAL_CLOSING DIGEST",
                            "PROMISED_IN_WRITING AT_ONCE",
                            "WEBHOOK_STOPPED AT_ONCE");
        }
    }

    /** By the link in a message: what a page showed before isn't saved over it. */
    @Test
    void whatTheGatewayChoosesForSomebodyLeavesTheirOtherChoices() {
        Reply before = service.get(Persona.LEAD, PATH);
        Reply chosen = service.put(
                Persona.LEAD,
                PATH,
                before.etag(),
                "{\"zone\":\"Asia/Kolkata\",\"preferences\":[{\"kind\":\"DECIDED\",\"channel\":\"MAIL\",\"when\":\"AT_ONCE\"},"
                        + "{\"kind\":\"DEALS_CLOSING\",\"channel\":\"SLACK\",\"when\":\"AT_ONCE\"}]}");
        String path = "/people/%s/preferences/%s/MAIL";
        String token =
                TestTokens.forTheGateway("request-service", service.clock().instant());
        String lead = Persona.LEAD.caller().id().toString();
        for (int i = 0; i < 2; i++) {
            Reply reply = service.call("PUT", path.formatted(lead, "DEALS_CLOSING"), token, "{\"when\":\"NEVER\"}");
            assertThat(reply.text("when")).as(reply.raw()).isEqualTo("NEVER");
        }
        Reply after = service.get(Persona.LEAD, PATH);
        assertThat(after.text("zone")).isEqualTo("Asia/Kolkata");
        assertThat(after.raw())
                .contains(
                        "{\"kind\":\"DECIDED\",\"channel\":\"MAIL\",\"when\":\"AT_ONCE\"}",
                        "{\"kind\":\"DEALS_CLOSING\",\"channel\":\"MAIL\",\"when\":\"NEVER\"}",
                        "{\"kind\":\"DEALS_CLOSING\",\"channel\":\"SLACK\",\"when\":\"AT_ONCE\"}");
        assertThat(service.call("PUT", path.formatted(lead, "QUESTION"), token, "{}")
                        .status())
                .isEqualTo(400);
        assertThat(service.put(Persona.LEAD, PATH, chosen.etag(), "{}").status())
                .isEqualTo(412);
        assertThat(service.call("PUT", path.formatted(UUID.randomUUID(), "QUESTION"), token, "{\"when\":\"NEVER\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsChosenIsKeptAndTheRestIsAsUsual() {
        Reply before = service.get(Persona.SALES, PATH);
        String body = "{\"zone\":\"America/New_York\",\"preferences\":"
                + "[{\"kind\":\"QUESTION\",\"channel\":\"SLACK\",\"when\":\"NEVER\"}]}";
        Reply after = service.put(Persona.SALES, PATH, before.etag(), body);
        assertThat(after.status()).as(after.raw()).isEqualTo(200);
        assertThat(after.text("zone")).isEqualTo("America/New_York");
        assertThat(after.text("defaultZone")).isEqualTo("UTC");
        assertThat(after.each("preferences", "when")).startsWith("AT_ONCE", "NEVER");
        assertThat(service.get(Persona.SALES, PATH).raw()).isEqualTo(after.raw());

        assertThat(service.put(Persona.SALES, PATH, before.etag(), body).status())
                .isEqualTo(412);
        assertThat(service.put(Persona.SALES, PATH, body).status()).isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"zone":"Mars/Olympus"}                                                                 | zone
            {"preferences":[{"kind":"QUESTION","channel":"MAIL"}]}                                  | preferences[0]
            {"preferences":[{"kind":"DEALS_CLOSING","channel":"MAIL","when":"NEVER"}]}              | preferences[0].kind
            {"preferences":[{"kind":"WEAKER","channel":"MAIL","when":"NEVER"},{"kind":"WEAKER","channel":"MAIL","when":"DIGEST"}]} | preferences[1]
            {"preferences":[{"kind":"WEAKER","channel":"PIGEON","when":"NEVER"}]}                   | preferences[0].channel
            """)
    void whatCannotBeIsRefused(String body, String field) {
        Reply reply = service.put(
                Persona.SALES2, PATH, service.get(Persona.SALES2, PATH).etag(), body);
        assertThat(reply.status()).as(reply.raw()).isEqualTo(400);
        assertThat(reply.raw()).contains(field.replaceFirst("\\[0].*channel", ""));
    }
}
