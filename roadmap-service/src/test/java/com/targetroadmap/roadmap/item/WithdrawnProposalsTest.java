package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acceptance that an item was born of is undone. */
@DatabaseTest
class WithdrawnProposalsTest {

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
    void anItemThatNothingElseHasTouchedIsRemovedAndToldAsGone() {
        UUID request = UUID.randomUUID();
        UUID customer = UUID.randomUUID();
        UUID item = proposed();
        story.ask(request, item, customer, false);
        story.ask(request, null, customer, false);

        withdraw(item);

        service.get(Persona.PM, "/items/" + item).is(404);
        assertThat(lastFact()).containsEntry("subject", "item/" + item).containsEntry("method", "DELETE");
        assertThat(service.get(Persona.PM, "/items?q=opera").list("items"))
                .extracting("id")
                .doesNotContain(item.toString());
    }

    @ParameterizedTest
    @MethodSource("touches")
    void anItemThatSomethingElseHasTouchedStaysAndIsToldOnceMore(Consumer<UUID> touch) {
        UUID item = proposed();
        touch.accept(item);

        withdraw(item);

        service.get(Persona.PM, "/items/" + item).is(200);
        assertThat(lastFact()).containsEntry("subject", "item/" + item).containsEntry("method", null);
    }

    static Stream<Named<Consumer<UUID>>> touches() {
        return Stream.of(
                Named.of(
                        "it was moved", item -> story.move(item, "FUTURE", null).is(200)),
                Named.of("it was moved and is back", item -> {
                    story.move(item, "FUTURE", null).is(200);
                    story.move(item, "DISCOVERY", null).is(200);
                }),
                Named.of("it was changed", item -> patch(item, Map.of("internalTitle", "Better"))),
                Named.of("it was ordered", item -> {
                    story.move(story.item("Below " + item), "DISCOVERY", null).is(200);
                    service.put(Persona.PM, "/items/" + item + "/rank", Map.of("priority", 1))
                            .is(200);
                }),
                Named.of(
                        "somebody wrote a line for it",
                        item -> service.put(
                                        Persona.PM,
                                        "/items/" + item + "/own-line",
                                        service.get(Persona.PM, "/items/" + item + "/own-line")
                                                .etag(),
                                        Map.of("words", "We look into it."))
                                .is(200)),
                Named.of("another request points at it", item -> story.ask(item, UUID.randomUUID())),
                Named.of("another item follows it", item -> story.item("Next", Map.of("followsId", item))),
                Named.of("another item needs it", item -> story.item("Needs", Map.of("dependsOn", List.of(item)))));
    }

    @Test
    void anItemThatAProductManagerMadeIsNoProposal() {
        UUID item = story.item("Made by hand");
        story.move(item, "DISCOVERY", null).is(200);

        withdraw(item);

        service.get(Persona.PM, "/items/" + item).is(200);
    }

    @Test
    void whoReadsTheProposalAndItsEndInOneSaysThatTheItemIsGone() {
        UUID never = UUID.randomUUID();

        withdraw(never);

        assertThat(lastFact()).containsEntry("subject", "item/" + never).containsEntry("method", "DELETE");
    }

    /** A rebuild reads the newest fact of each subject, and so the end of the proposal and nothing before. */
    @Test
    void aRebuildDoesNotMakeItAgain() {
        UUID item = proposed();
        withdraw(item);

        withdraw(item);

        service.get(Persona.PM, "/items/" + item).is(404);
    }

    @Test
    void aFeedThatWasRestoredAndDoesNotHoldTheProposalRemovesNothing() {
        UUID item = proposed();

        story.miss("item-proposed/" + item);

        service.get(Persona.PM, "/items/" + item).is(200);
    }

    private static UUID proposed() {
        UUID item = UUID.randomUUID();
        story.hear(
                "request.item-proposed.v1",
                "item-proposed/" + item,
                Map.of("id", item, "themeId", story.theme, "nameForSales", "Opera " + item, "problem", "Twice."));
        return item;
    }

    private static void withdraw(UUID item) {
        story.hearDeletion("request.item-proposed.v1", "item-proposed/" + item);
    }

    private static void patch(UUID item, Map<String, ?> change) {
        service.patch(Persona.PM, "/items/" + item, story.etag(item), change).is(200);
    }

    private static Map<String, Object> lastFact() {
        List<Map<String, Object>> facts = story.facts();
        return facts.get(facts.size() - 1);
    }
}
