package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FactsTest {

    private Service service;
    private Story story;
    private int heard;

    @BeforeEach
    void start() {
        service = Service.start(Map.of("roadmap.items-told-per-transaction", 4));
        story = new Story(service);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aProductAThemeAPhaseAndAnItemAreToldWholeAndWithNothingElse() {
        UUID first = story.item("Basic");
        UUID phase = story.phase(1);
        UUID item = story.item("Premium", Map.of("followsId", first));

        assertThat(data(0)).isEqualTo(Map.of("id", story.product.toString(), "name", "Stay"));
        Map<String, Object> theme = new HashMap<>();
        theme.put("id", story.theme.toString());
        theme.put("productId", story.product.toString());
        theme.put("title", "Integrations");
        theme.put("openToSales", true);
        theme.put("nextReview", null);
        assertThat(data(1)).isEqualTo(theme);
        assertThat(data(3))
                .isEqualTo(Map.of(
                        "id",
                        phase.toString(),
                        "productId",
                        story.product.toString(),
                        "number",
                        1,
                        "name",
                        "Phase no 1",
                        "state",
                        "UPCOMING"));
        assertThat(data(4).keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "productId",
                        "themeId",
                        "nameForSales",
                        "problem",
                        "showToSales",
                        "stage",
                        "stageSince",
                        "phaseId",
                        "followsId",
                        "guidance");
        assertThat(data(4)).containsEntry("id", item.toString()).containsEntry("followsId", first.toString());
        assertThat(story.facts())
                .extracting("type")
                .containsExactly(
                        "roadmap.product.v1",
                        "roadmap.theme.v1",
                        "roadmap.item.v1",
                        "roadmap.phase.v1",
                        "roadmap.item.v1");
        assertThat(story.facts().get(4)).containsEntry("subject", "item/" + item);
    }

    @Test
    void aMoveTellsItsItemAndThoseThatFollowIt() {
        UUID current = story.currentPhase(2);
        UUID later = story.phase(3);
        UUID basic = story.itemIn("PLANNED", "Basic", current);
        UUID premium = story.item("Premium", Map.of("followsId", basic));
        story.move(premium, "DISCOVERY", null);
        story.move(premium, "PLANNED", later);
        story.itemIn("PLANNED", "Bystander", later);
        listen();

        story.move(basic, "IN_DEVELOPMENT", null).is(200);

        assertThat(heard()).extracting("subject").containsExactlyInAnyOrder("item/" + basic, "item/" + premium);
        assertThat(guidanceHeardOf(premium))
                .containsEntry("key", "later-follows-being-built")
                .extractingByKey("parameters")
                .isEqualTo(Map.of("name", "Premium", "phase", "3", "currentPhase", "2", "followed", "Basic"));
    }

    @Test
    void aStartedPhaseTellsItselfAndThePlannedItemsOfItsProduct() {
        UUID first = story.phase(1);
        UUID second = story.phase(2);
        UUID here = story.itemIn("PLANNED", "Here", first);
        UUID later = story.itemIn("PLANNED", "Later", second);
        story.itemIn("DISCOVERY", "Not planned", first);
        Story other = new Story(service);
        other.itemIn("PLANNED", "Other product", other.phase(1));
        listen();

        service.put(Persona.PM, "/phases/" + first + "/start", null).is(200);

        assertThat(heard())
                .extracting("subject")
                .containsExactlyInAnyOrder("phase/" + first, "item/" + here, "item/" + later);
        assertThat(guidanceHeardOf(here)).containsEntry("label", "NOT_STARTED");
        assertThat(guidanceHeardOf(later).get("parameters"))
                .isEqualTo(Map.of("name", "Later", "phase", "2", "currentPhase", "1"));
    }

    @Test
    void aCompletedPhaseTellsBothPhasesWhatMovedAndWhatIsPlanned() {
        UUID first = story.currentPhase(1);
        UUID second = story.phase(2);
        UUID built = story.itemIn("IN_DEVELOPMENT", "Built", first);
        UUID planned = story.itemIn("PLANNED", "Planned", second);
        Map<String, String> released = Map.of("stage", "RELEASED", "whoCanHaveIt", "everyone");
        listen();

        service.put(
                        Persona.PM,
                        "/phases/" + first + "/completion",
                        Map.of("startNext", second, "destinations", List.of(Map.of("itemId", built, "to", released))))
                .is(200);

        assertThat(heard())
                .extracting("subject")
                .containsExactlyInAnyOrder("phase/" + first, "phase/" + second, "item/" + built, "item/" + planned);
        assertThat(guidanceHeardOf(built)).containsEntry("label", "AVAILABLE");
        assertThat(guidanceHeardOf(planned)).containsEntry("label", "NOT_STARTED");
    }

    @Test
    void anotherNumberOfAPhaseTellsTheItemsThatNameIt() {
        UUID phase = story.phase(1);
        UUID planned = story.itemIn("PLANNED", "Planned", phase);
        listen();

        service.patch(Persona.PM, "/phases/" + phase, "\"1\"", Map.of("number", 7))
                .is(200);

        assertThat(guidanceHeardOf(planned).get("parameters")).isEqualTo(Map.of("name", "Planned", "phase", "7"));
    }

    @Test
    void aNewNameTellsTheItemAndThoseThatFollowIt() {
        UUID basic = story.item("Basic");
        UUID premium = story.item("Premium", Map.of("followsId", basic));
        listen();

        service.patch(Persona.PM, "/items/" + basic, "\"1\"", Map.of("nameForSales", "Plain"))
                .is(200);

        assertThat(heard()).extracting("subject").containsExactlyInAnyOrder("item/" + basic, "item/" + premium);
    }

    @Test
    void whatIsRefusedTellsNothing() {
        UUID item = story.item("Quiet");
        listen();

        story.move(item, "RELEASED", null).is(409);
        service.put(Persona.PM, "/items/" + item, story.itemBody("Other", Map.of()))
                .is(409);

        assertThat(heard()).isEmpty();
    }

    @Test
    void demandIsNeverInAFact() {
        UUID item = story.item("Wanted");
        listen();

        story.ask(item, UUID.randomUUID());

        assertThat(heard()).isEmpty();
    }

    @Test
    void whatOneTransactionCanNotTellIsToldByTheNextOnes() {
        UUID phase = story.phase(1);
        List<UUID> items = IntStream.range(0, 10)
                .mapToObj(i -> story.itemIn("PLANNED", "Item " + i, phase))
                .toList();
        listen();

        service.put(Persona.PM, "/phases/" + phase + "/start", null).is(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard())
                        .extracting("subject")
                        .containsAll(items.stream().map(id -> "item/" + id).toList()));
        items.forEach(item -> assertThat(guidanceHeardOf(item)).containsEntry("label", "NOT_STARTED"));
        assertThat(new Sql(service).count("item_to_tell")).isZero();
    }

    private void listen() {
        heard = story.facts().size();
    }

    private List<Map<String, Object>> heard() {
        List<Map<String, Object>> all = story.facts();
        return all.subList(heard, all.size());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> guidanceHeardOf(UUID item) {
        Map<String, Object> fact = heard().stream()
                .filter(event -> event.get("subject").equals("item/" + item))
                .findFirst()
                .orElseThrow();
        return (Map<String, Object>) ((Map<String, Object>) fact.get("data")).get("guidance");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> data(int index) {
        return (Map<String, Object>) story.facts().get(index).get("data");
    }
}
