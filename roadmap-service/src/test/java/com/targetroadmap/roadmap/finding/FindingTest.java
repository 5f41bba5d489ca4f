package com.targetroadmap.roadmap.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class FindingTest {

    private static Service service;
    private static Story story;
    private static UUID phase;
    private static final UUID ONBOARDING = UUID.randomUUID();

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
        story.theme(ONBOARDING, "Onboarding", "It takes weeks.", List.of(), true);
        phase = story.currentPhase(1);
        item("INT-1 Basis", "SAP connector", List.of("R/3", "Schnittstelle"), Map.of("ownerName", "Paula"));
        item("INT-2 Premium", "Premium SAP connector", List.of(), Map.of("ownerName", "Paula", "followsId", ""));
        item("ONB-1", "Simplified registration", List.of("Sägewerk"), Map.of("themeId", ONBOARDING));
        story.itemIn("PLANNED", "Reservation option", phase);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sap                | Premium SAP connector; SAP connector
            prem sap           | Premium SAP connector
            SAP pre            | Premium SAP connector
            s                  | Simplified registration; Premium SAP connector; SAP connector
            onb                | Simplified registration
            schnitt            | SAP connector
            saege              |
            säge               | Simplified registration
            connectors         |
            nector             |
            opt                | Reservation option
            """)
    void itemsAreFoundByTheBeginningsOfTheirWords(String words, String expected) {
        assertThat(names("q=" + words.replace(" ", "%20").replace("ä", "%C3%A4")))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
    }

    @Test
    void theyAreNarrowedByWhatTheyBelongToAndByTheirOwner() {
        assertThat(names("themeId=" + ONBOARDING)).containsExactly("Simplified registration");
        assertThat(names("stage=PLANNED")).containsExactly("Reservation option");
        assertThat(names("phaseId=" + phase)).containsExactly("Reservation option");
        assertThat(names("owner=Paula")).containsExactly("Premium SAP connector", "SAP connector");
        assertThat(names("owner=Paula&q=prem&stage=FUTURE&productId=" + story.product))
                .containsExactly("Premium SAP connector");
        assertThat(names("owner=Nobody")).isEmpty();
        assertThat(names("productId=" + UUID.randomUUID())).isEmpty();
        assertThat(service.get(Persona.PM, "/items/owners").at("owners")).isEqualTo(List.of("Paula"));
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        Answer first = service.get(Persona.PM, "/items?q=sap&limit=1").is(200);
        Answer second = service.get(Persona.PM, "/items?q=sap&limit=1&next=" + first.string("next"))
                .is(200);

        assertThat(first.string("items.0.nameForSales")).isEqualTo("Premium SAP connector");
        assertThat(second.string("items.0.nameForSales")).isEqualTo("SAP connector");
        assertThat(second.string("next")).isNull();
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        UUID id = story.item("Quokka");

        service.patch(Persona.PM, "/items/" + id, "\"1\"", Map.of("nameForSales", "Wombat", "internalTitle", "W"))
                .is(200);

        assertThat(names("q=quokka")).isEmpty();
        assertThat(names("q=womb")).containsExactly("Wombat");
    }

    private static void item(String title, String name, List<String> otherWords, Map<String, ?> more) {
        UUID id = story.item(name, Map.of("internalTitle", title, "otherWords", otherWords));
        service.patch(Persona.PM, "/items/" + id, "\"1\"", more).is(200);
    }

    private static List<Object> names(String query) {
        return service.get(Persona.PM, "/items?" + query).is(200).list("items").stream()
                .map(item -> item.get("nameForSales"))
                .toList();
    }
}
