package com.targetroadmap.requests.preference;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
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
            {"preferences":[{"kind":"WEAKER","channel":"PIGEON","when":"NEVER"}]}                   | preferences[0].channel
            """)
    void whatCannotBeIsRefused(String body, String field) {
        Reply reply = service.put(
                Persona.SALES2, PATH, service.get(Persona.SALES2, PATH).etag(), body);
        assertThat(reply.status()).as(reply.raw()).isEqualTo(400);
        assertThat(reply.raw()).contains(field.replaceFirst("\\[0].*channel", ""));
    }
}
