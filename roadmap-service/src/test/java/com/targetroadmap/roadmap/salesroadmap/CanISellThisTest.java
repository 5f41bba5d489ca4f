package com.targetroadmap.roadmap.salesroadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class CanISellThisTest {

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
        Story story = new Story(service);
        UUID onboarding = UUID.randomUUID();
        UUID booking = UUID.randomUUID();
        story.theme(onboarding, "Onboarding", "New guests give up.", List.of("registration", "sign-up"), true);
        story.theme(booking, "Booking", "Rooms are sold twice.", List.of("reservation"), true);
        UUID current = story.currentPhase(2);
        UUID later = story.phase(3);
        UUID basic = story.itemIn("IN_DEVELOPMENT", "SAP connector (basic)", current);
        UUID premium = story.item("Premium SAP connector", Map.of("followsId", basic));
        story.move(premium, "DISCOVERY", null);
        story.move(premium, "PLANNED", later);
        UUID simplified = story.item("Simplified onboarding registration", Map.of("themeId", onboarding));
        story.move(simplified, "DISCOVERY", null);
        UUID option = story.item("Reservation option", Map.of("themeId", booking));
        story.item("Loyalty wallet");
        UUID hidden = story.itemIn("IN_DEVELOPMENT", "Voice concierge", current);
        service.patch(Persona.PM, "/items/" + hidden, story.etag(hidden), Map.of("showToSales", false));
        List.of(premium, simplified, option, hidden).forEach(item -> story.ask(item, UUID.randomUUID()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            premium sap                              | Premium SAP connector
            SAP PREMIUM                              | Premium SAP connector
            Prémium  sap!                            | Premium SAP connector
            prem sap                                 | Premium SAP connector
            can I sell the premium connectors        | Premium SAP connector
            sap                                      | SAP connector (basic)
            simple registration                      | Simplified onboarding registration
            onboard                                  | Simplified onboarding registration
            sign-up                                  | Simplified onboarding registration
            reserve                                  | Reservation option
            reservations option                      | Reservation option
            premium fax                              | -
            loyalty wallet                           | -
            voice concierge                          | -
            flying carpet                            | -
            """)
    void wordsFindWhatAPersonWouldMean(String question, @Nullable String first) {
        Answer answer = ask(question);

        if (first == null) {
            assertThat(answer.list("items")).isEmpty();
        } else {
            assertThat(answer.string("items.0.name")).isEqualTo(first);
        }
    }

    @Test
    void premiumSapSaysNoAndWhy() {
        Answer answer = ask("premium sap");

        assertThat(answer.list("items")).hasSize(1);
        assertThat(answer.string("items.0.guidance.label")).isEqualTo("LATER");
        assertThat(answer.string("items.0.guidance.key")).isEqualTo("later-follows-being-built");
        assertThat(answer.at("items.0.guidance.parameters"))
                .isEqualTo(Map.of(
                        "name",
                        "Premium SAP connector",
                        "phase",
                        "3",
                        "currentPhase",
                        "2",
                        "followed",
                        "SAP connector (basic)"));
        assertThat(answer.at("closest")).isNull();
    }

    @Test
    void aHiddenThingAndOneThatDoesNotExistGetTheSameAnswer() {
        String hidden = ask("voice concierge").text();

        assertThat(hidden).isEqualTo(ask("flying carpet").text());
        assertThat(hidden).isEqualTo(ask("loyalty wallet").text());
    }

    @Test
    void whereNothingIsFoundTheClosestProblemAreaIsThere() {
        Answer answer = ask("guests give their passports at a robot");

        assertThat(answer.list("items")).isEmpty();
        assertThat(answer.list("themes")).isEmpty();
        assertThat(answer.string("closest.title")).isEqualTo("Onboarding");
    }

    @Test
    void whereNoProblemAreaIsCloseNoneIsNamed() {
        assertThat(ask("flying carpet").at("closest")).isNull();
    }

    @Test
    void aThemeIsFoundByItsTitleAndOtherWords() {
        assertThat(ask("erp").list("themes")).extracting("title").containsExactly("Integrations");
        assertThat(ask("booking").list("themes")).extracting("title").containsExactly("Booking");
    }

    @Test
    void itAlwaysAnswers() {
        try (Service empty = Service.start()) {
            Answer answer = empty.get(Persona.SALES, "/guidance?q=anything").is(200);

            assertThat(answer.json()).isEqualTo(expectedNothing());
        }
        ask("the").is(200);
        ask("?!").is(200);
        ask("%_'\\").is(200);
    }

    @Test
    void withoutWordsThereIsNoQuestion() {
        service.get(Persona.SALES, "/guidance").complainsOf("q");
        service.get(Persona.SALES, "/guidance?q=").complainsOf("q");
        service.get(Persona.SALES, "/guidance?q=%20").complainsOf("q");
        service.get(Persona.SALES, "/guidance?q=" + "x".repeat(201)).complainsOf("q");
    }

    private static Map<String, Object> expectedNothing() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("items", List.of());
        nothing.put("themes", List.of());
        nothing.put("closest", null);
        return nothing;
    }

    private static Answer ask(String question) {
        return service.get(Persona.SALES, "/guidance?q=" + URLEncoder.encode(question, UTF_8))
                .is(200);
    }
}
