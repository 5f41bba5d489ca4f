package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests that belong to a theme nobody works on for now. */
@DatabaseTest
class ParkedTest {

    private static final UUID OPEN = new UUID(0, 1);
    private static final UUID HIDDEN = new UUID(0, 2);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
        told(OPEN, "Guest messages", true, "\"2027-01-15\"");
        told(HIDDEN, "A secret plan", false, "null");
        await().until(() ->
                service.get(Persona.PM, "/triage/themes").list("themes").size() == 2);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aParkedRequestSaysWhenProductLooksAtItsThemeAgain() {
        String id = parked(OPEN);

        Reply shown = service.get(Persona.SALES, "/requests/" + id);
        assertThat(shown.text("label")).isEqualTo("NOT_NOW");
        assertThat(shown.text("theme.name")).isEqualTo("Guest messages");
        assertThat(shown.at("guidance.parameters")).isEqualTo(Map.of("nextLook", "2027-01-15"));
        assertThat(shown.text("story.1.themeTitle")).isEqualTo("Guest messages");

        told(OPEN, "Guest messages", true, "\"2027-02-01\"");
        await().untilAsserted(() -> assertThat(
                        service.get(Persona.SALES, "/requests/" + id).at("guidance.parameters"))
                .isEqualTo(Map.of("nextLook", "2027-02-01")));
    }

    @Test
    void aThemeThatSalesDoesNotKnowIsNamedToProductOnly() {
        String id = parked(HIDDEN);

        Reply bySales = service.get(Persona.SALES, "/requests/" + id);
        assertThat(bySales.text("label")).isEqualTo("NOT_NOW");
        assertThat(bySales.raw()).doesNotContain("A secret plan");
        assertThat(service.get(Persona.PM, "/requests/" + id).text("theme.name"))
                .isEqualTo("A secret plan");
        assertThat(service.get(Persona.PM, "/requests/" + id).text("story.1.themeTitle"))
                .isEqualTo("A secret plan");
    }

    @Test
    void whatIsDecidedAnewIsNotOfTheThemeAnyMore() {
        String id = parked(OPEN);
        Reply answered = service.decided(Persona.PM, id, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");

        assertThat(answered.at("theme")).isNull();
        assertThat(answered.each("story", "kind")).containsExactly("SUBMITTED", "PARKED", "ANSWERED");
    }

    private static String parked(UUID theme) {
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        Reply parked = service.decided(Persona.PM, id, "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(theme));
        assertThat(parked.status()).as(parked.raw()).isEqualTo(201);
        return id;
    }

    private static void told(UUID theme, String title, boolean open, String nextReview) {
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + theme,
                        "{\"id\":\"%s\",\"title\":\"%s\",\"openToSales\":%s,\"nextReview\":%s}"
                                .formatted(theme, title, open, nextReview));
    }
}
