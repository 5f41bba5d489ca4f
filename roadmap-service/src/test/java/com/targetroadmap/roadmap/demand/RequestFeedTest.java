package com.targetroadmap.roadmap.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.feed.UnreadableEvent;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RequestFeedTest {

    private static Service service;
    private static Story story;

    @BeforeAll
    static void start() {
        service = Service.start();
        story = new Story(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void eachCustomerCountsOnceAndWithdrawnRequestsDoNotCount() {
        UUID item = story.item("Wanted");
        UUID harbour = UUID.randomUUID();
        story.ask(item, harbour);
        story.ask(item, harbour);
        story.ask(item, UUID.randomUUID());
        story.ask(UUID.randomUUID(), item, UUID.randomUUID(), true);
        story.ask(null, UUID.randomUUID());

        assertThat(demandOf(item)).isEqualTo(Map.of("customers", 2, "requests", 3));
    }

    @Test
    void aNewerFactReplacesTheOlderOneAndADeletionRemovesIt() {
        UUID one = story.item("One");
        UUID other = story.item("Other");
        UUID request = UUID.randomUUID();
        UUID customer = UUID.randomUUID();

        story.ask(request, one, customer, false);
        story.ask(request, other, customer, false);
        assertThat(demandOf(one)).isEqualTo(Map.of("customers", 0, "requests", 0));
        assertThat(demandOf(other)).isEqualTo(Map.of("customers", 1, "requests", 1));

        story.ask(request, other, customer, true);
        assertThat(demandOf(other)).isEqualTo(Map.of("customers", 0, "requests", 0));

        story.ask(request, other, customer, false);
        story.hearDeletion("request.request.v1", "request/" + request);
        assertThat(demandOf(other)).isEqualTo(Map.of("customers", 0, "requests", 0));
    }

    @Test
    void aRequestMayPointAtAnItemThatIsNotThereYet() {
        UUID item = UUID.randomUUID();

        story.ask(item, UUID.randomUUID());
        propose(item, Map.of("themeId", story.theme));

        assertThat(demandOf(item)).isEqualTo(Map.of("customers", 1, "requests", 1));
    }

    @Test
    void aProposedItemIsMadeInDiscoveryAndShownToSales() {
        UUID item = UUID.randomUUID();

        propose(
                item,
                Map.of(
                        "productId",
                        story.product,
                        "themeId",
                        story.theme,
                        "internalTitle",
                        "Opera interface",
                        "nameForSales",
                        "Opera connector",
                        "problem",
                        "They type everything twice."));

        Answer made = service.get(Persona.PM, "/items/" + item).is(200);
        assertThat(made.string("stage")).isEqualTo("DISCOVERY");
        assertThat(made.at("showToSales")).isEqualTo(true);
        assertThat(made.string("internalTitle")).isEqualTo("Opera interface");
        assertThat(made.string("nameForSales")).isEqualTo("Opera connector");
        assertThat(made.string("problem")).isEqualTo("They type everything twice.");
        assertThat(made.string("themeId")).isEqualTo(story.theme.toString());
        assertThat(made.string("guidance.label")).isEqualTo("BEING_EXPLORED");
        assertThat(story.facts()).last().extracting("subject").isEqualTo("item/" + item);
    }

    @Test
    void theSameProposalAgainChangesNothing() {
        UUID item = UUID.randomUUID();
        propose(item, Map.of("themeId", story.theme, "nameForSales", "Once"));
        story.move(item, "FUTURE", null).is(200);
        int told = story.facts().size();

        propose(item, Map.of("themeId", story.theme, "nameForSales", "Twice"));

        Answer there = service.get(Persona.PM, "/items/" + item);
        assertThat(there.string("nameForSales")).isEqualTo("Once");
        assertThat(there.string("stage")).isEqualTo("FUTURE");
        assertThat(story.facts()).hasSize(told);
    }

    @Test
    void anUnknownThemeBecomesUnsortedOnceForEachProduct() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();

        propose(one, Map.of("themeId", UUID.randomUUID()));
        propose(two, Map.of());

        List<String> titles = List.of(themeTitle(one), themeTitle(two));
        assertThat(titles).containsExactly("Unsorted", "Unsorted");
        assertThat(service.get(Persona.PM, "/themes").list("themes"))
                .filteredOn(theme -> theme.get("title").equals("Unsorted"))
                .hasSize(1)
                .first()
                .extracting("openToSales")
                .isEqualTo(false);
    }

    @Test
    void aProposalCanNotFailByARule() {
        UUID bare = UUID.randomUUID();
        UUID long1 = UUID.randomUUID();

        propose(bare, Map.of("productId", UUID.randomUUID()));
        propose(long1, Map.of("nameForSales", "n".repeat(500), "problem", "p".repeat(5000), "internalTitle", " "));

        assertThat(service.get(Persona.PM, "/items/" + bare).is(200).string("productId"))
                .isEqualTo(story.product.toString());
        assertThat(service.get(Persona.PM, "/items/" + long1).is(200).string("nameForSales"))
                .hasSize(120);
    }

    @Test
    void aProposalIsNeverCutThroughTheMiddleOfACharacter() {
        UUID item = UUID.randomUUID();

        propose(item, Map.of("nameForSales", "n", "problem", "p" + "\uD83D\uDE80".repeat(1500)));

        assertThat(service.get(Persona.PM, "/items/" + item).is(200).string("problem"))
                .isEqualTo("p" + "\uD83D\uDE80".repeat(999));
        assertThat(story.facts()).last().extracting("subject").isEqualTo("item/" + item);
    }

    @Test
    void withoutAnyProductOneIsMade() {
        try (Service empty = Service.start()) {
            UUID item = UUID.randomUUID();
            Story.hear(empty, "request.item-proposed.v1", "item-proposed/" + item, Map.of("id", item));

            assertThat(empty.get(Persona.PM, "/items/" + item).is(200).string("stage"))
                    .isEqualTo("DISCOVERY");
            assertThat(empty.get(Persona.PM, "/products").list("products")).hasSize(1);
        }
    }

    @Test
    void otherTypesArePassedOverAndABrokenOneIsTheEventsOwnFault() {
        story.hear("request.status-changed.v1", "item-status/1", Map.of("itemId", 1));
        story.hear("request.of-the-future.v1", "future/1", Map.of("x", 1));

        assertThatThrownBy(() -> story.hear("request.request.v1", "request/1", Map.of("id", "seven")))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static void propose(UUID item, Map<String, ?> more) {
        Map<String, Object> data = new HashMap<>(Map.of("id", item));
        data.putAll(more);
        story.hear("request.item-proposed.v1", "item-proposed/" + item, data);
    }

    private static Object demandOf(UUID item) {
        return service.get(Persona.PM, "/items/" + item).is(200).at("demand");
    }

    private static String themeTitle(UUID item) {
        String theme = service.get(Persona.PM, "/items/" + item).string("themeId");
        return service.get(Persona.PM, "/themes/" + theme).string("title");
    }
}
