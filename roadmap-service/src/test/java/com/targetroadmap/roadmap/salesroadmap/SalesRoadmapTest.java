package com.targetroadmap.roadmap.salesroadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SalesRoadmapTest {

    private Service service;
    private Story story;
    private UUID current;
    private UUID later;

    @BeforeEach
    void start() {
        service = Service.start();
        story = new Story(service);
        current = story.currentPhase(2);
        later = story.phase(3);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void eachStageStandsInItsPartOrNowhere() {
        Map<String, UUID> items = Map.of(
                "FUTURE", asked(story.itemIn("FUTURE", "future", null)),
                "DISCOVERY", asked(story.itemIn("DISCOVERY", "discovery", null)),
                "PLANNED", asked(story.itemIn("PLANNED", "planned", later)),
                "IN_DEVELOPMENT", asked(story.itemIn("IN_DEVELOPMENT", "built", current)),
                "RELEASED", asked(story.itemIn("RELEASED", "released", current)),
                "DROPPED", asked(story.itemIn("DROPPED", "dropped", null)));

        assertThat(names("available")).containsExactly("released");
        assertThat(names("beingBuilt")).containsExactly("built");
        assertThat(names("youAsked")).containsExactlyInAnyOrder("discovery", "planned");
        assertThat(items).hasSize(6);
    }

    @Test
    void discoveryAndPlannedAreThereOnlyWhereARequestPointsThatIsNotWithdrawn() {
        UUID nobody = story.itemIn("DISCOVERY", "nobody asked", null);
        UUID withdrawn = story.itemIn("PLANNED", "withdrawn", later);
        story.ask(UUID.randomUUID(), withdrawn, UUID.randomUUID(), true);

        assertThat(names("youAsked")).isEmpty();

        story.ask(nobody, UUID.randomUUID());
        assertThat(names("youAsked")).containsExactly("nobody asked");
    }

    @Test
    void whatIsNotShownIsNowhere() {
        for (UUID item : List.of(
                asked(story.itemIn("RELEASED", "released", current)),
                asked(story.itemIn("IN_DEVELOPMENT", "built", current)),
                asked(story.itemIn("DISCOVERY", "explored", null)))) {
            service.patch(Persona.PM, "/items/" + item, story.etag(item), Map.of("showToSales", false))
                    .is(200);
        }

        assertThat(names("available")).isEmpty();
        assertThat(names("beingBuilt")).isEmpty();
        assertThat(names("youAsked")).isEmpty();
    }

    @Test
    void whatWasReleasedMoreThanAYearAgoIsNoNews() {
        UUID old = story.itemIn("RELEASED", "old", current);
        story.itemIn("RELEASED", "new", current);
        new Sql(service).run("update known_item set since = since - interval '400' day where id = '%s'".formatted(old));

        assertThat(names("available")).containsExactly("new");
    }

    @Test
    void theMostWantedComesFirstAndCustomersAreCounted() {
        UUID little = story.itemIn("DISCOVERY", "little", null);
        UUID much = story.itemIn("DISCOVERY", "much", null);
        story.ask(little, UUID.randomUUID());
        story.ask(much, UUID.randomUUID());
        story.ask(much, UUID.randomUUID());

        Answer roadmap = roadmap();

        assertThat(roadmap.list("youAsked")).extracting("name").containsExactly("much", "little");
        assertThat(roadmap.list("youAsked")).extracting("customers").containsExactly(2, 1);
        assertThat(roadmap.string("youAsked.0.theme")).isEqualTo("Integrations");
        assertThat(roadmap.string("youAsked.0.problem")).isEqualTo("What much solves");
        assertThat(roadmap.string("youAsked.0.guidance.label")).isEqualTo("BEING_EXPLORED");
        assertThat(Instant.parse(roadmap.string("asOf"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void problemsAreTheOpenThemesWithTheirQuestionsAndNeverTheirItems() {
        story.theme(UUID.randomUUID(), "Secret area", "Hidden", List.of(), false);
        story.itemIn("FUTURE", "An idea", null);

        Answer roadmap = roadmap();

        Map<String, Object> problem = new HashMap<>();
        problem.put("id", story.theme.toString());
        problem.put("title", "Integrations");
        problem.put("problem", "Our system doesn't talk to theirs.");
        problem.put("questions", List.of("How do you do it today?"));
        problem.put("nextLook", null);
        problem.put("productName", null);
        assertThat(roadmap.list("problems")).containsExactly(problem);
        assertThat(roadmap.text()).doesNotContain("An idea").doesNotContain("Secret area");
    }

    @Test
    void withTwoProductsEachLineSaysWhichAndWithOneNoneDoes() {
        asked(story.itemIn("DISCOVERY", "Rooms", null));
        assertThat(roadmap().at("youAsked.0.productName")).isNull();

        Story other = new Story(service);
        UUID tables = other.itemIn("DISCOVERY", "Tables", null);
        service.patch(Persona.PM, "/products/" + other.product, "\"1\"", Map.of("name", "Dine"))
                .is(200);
        other.ask(tables, UUID.randomUUID());

        assertThat(roadmap().list("youAsked"))
                .extracting("name", "productName")
                .containsExactlyInAnyOrder(tuple("Rooms", "Stay"), tuple("Tables", "Dine"));
        assertThat(roadmap().list("problems")).extracting("productName").containsExactly("Stay", "Dine");
    }

    @Test
    void theThemeOfAnItemIsNamedOnlyWhileItIsOpen() {
        asked(story.itemIn("DISCOVERY", "explored", null));
        service.patch(Persona.PM, "/themes/" + story.theme, "\"1\"", Map.of("openToSales", false))
                .is(200);

        assertThat(roadmap().at("youAsked.0.theme")).isNull();
    }

    @Test
    void theFollowedItemIsNamedOnlyIfItIsKnownToSales() {
        UUID basic = story.itemIn("DISCOVERY", "Basic", null);
        UUID premium = story.item("Premium", Map.of("followsId", basic));
        story.move(premium, "DISCOVERY", null);
        story.move(premium, "PLANNED", later);
        asked(premium);

        assertThat(premiumsParameters()).doesNotContainKey("followed").containsEntry("phase", "3");
        assertThat(service.get(Persona.PM, "/items/" + premium).string("guidance.parameters.followed"))
                .isEqualTo("Basic");

        asked(basic);
        assertThat(premiumsParameters()).containsEntry("followed", "Basic");

        service.patch(Persona.PM, "/items/" + basic, story.etag(basic), Map.of("showToSales", false))
                .is(200);
        assertThat(premiumsParameters()).doesNotContainKey("followed");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> premiumsParameters() {
        Answer roadmap = roadmap();
        assertThat(service.get(Persona.SALES, "/guidance?q=premium").at("items.0.guidance"))
                .isEqualTo(guidanceOf(roadmap, "Premium"));
        return (Map<String, Object>) ((Map<?, ?>) guidanceOf(roadmap, "Premium")).get("parameters");
    }

    private static Object guidanceOf(Answer roadmap, String name) {
        return roadmap.list("youAsked").stream()
                .filter(item -> item.get("name").equals(name))
                .findFirst()
                .orElseThrow()
                .get("guidance");
    }

    @Test
    void aPartHasItsFirstItemsAndTheOthersInPages() {
        List<String> names = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> "wish " + (char) ('A' + number))
                .toList();
        List<UUID> items = names.stream()
                .map(name -> story.itemIn("DISCOVERY", name, null))
                .toList();
        items.forEach(this::asked);
        asked(items.get(7));
        List<String> expected = new ArrayList<>(names);
        Collections.reverse(expected);
        expected.remove(names.get(7));
        expected.add(0, names.get(7));

        Answer roadmap = roadmap();
        Answer first = part("YOU_ASKED?limit=15");
        Answer rest = part("YOU_ASKED?limit=15&next=" + first.string("next"));

        assertThat(roadmap.list("youAsked")).extracting("name").containsExactlyElementsOf(expected.subList(0, 20));
        assertThat(roadmap.at("counts")).isEqualTo(Map.of("available", 0, "beingBuilt", 0, "youAsked", 25));
        assertThat(first.list("items")).extracting("name").containsExactlyElementsOf(expected.subList(0, 15));
        assertThat(rest.list("items")).extracting("name").containsExactlyElementsOf(expected.subList(15, 25));
        assertThat(rest.string("next")).isNull();
        assertThat(part("AVAILABLE").list("items")).isEmpty();
    }

    @Test
    void whatIsNoPartOrNoPlaceInOneIsRefused() {
        service.get(Persona.SALES, "/sales-roadmap/parts/NONE").refuses(404, "not-found");
        service.get(Persona.SALES, "/sales-roadmap/parts/LATER").complainsOf("part");
        service.get(Persona.SALES, "/sales-roadmap/parts/AVAILABLE?limit=0").complainsOf("limit");
        service.get(Persona.SALES, "/sales-roadmap/parts/AVAILABLE?next=x").complainsOf("next");
    }

    private Answer part(String part) {
        return service.get(Persona.SALES, "/sales-roadmap/parts/" + part).is(200);
    }

    private Answer roadmap() {
        return service.get(Persona.SALES, "/sales-roadmap").is(200);
    }

    private List<Object> names(String part) {
        return roadmap().list(part).stream().map(item -> item.get("name")).toList();
    }

    private UUID asked(UUID item) {
        story.ask(item, UUID.randomUUID());
        return item;
    }
}
