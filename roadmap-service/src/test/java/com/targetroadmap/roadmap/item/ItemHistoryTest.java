package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Race;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ItemHistoryTest {

    /** What is not written by an edit: the product never changes, the place in the column is noted when it is given. */
    private static final Set<String> NOT_EDITED = Set.of("productId", "priority");

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
    void everyFieldThatCanBeEditedIsInTheHistoryWithWhoAndFromWhatToWhat() {
        UUID theme = UUID.randomUUID();
        story.theme(theme, "Onboarding", "It takes weeks.", List.of(), true);
        UUID basic = story.item("Basic");
        UUID broker = story.item("Broker");
        UUID id = story.item("Premium");
        Map<String, Object> written = new HashMap<>(Map.of(
                "themeId",
                theme,
                "internalTitle",
                "INT-2",
                "nameForSales",
                "Premium SAP",
                "problem",
                "Cost centres",
                "showToSales",
                false,
                "followsId",
                basic,
                "dependsOn",
                List.of(broker),
                "nextReview",
                "2027-01-31"));
        written.put("otherWords", List.of("ERP", "R/3"));
        for (String text :
                List.of("description", "offerToday", "targetUsers", "userGoal", "businessGoal", "ownerName")) {
            written.put(text, "new " + text);
        }
        written.put("targetQuarter", "2027 Q1");
        written.put("trackerLink", "https://tracker.example/2");

        service.patch(Persona.PM2, "/items/" + id, "\"1\"", written).is(200);

        Answer history = service.get(Persona.PM, "/items/" + id + "/history").is(200);
        assertThat(history.list("events")).extracting("kind").containsExactly("EDITED", "MADE");
        assertThat(history.string("events.0.who.name")).isEqualTo("Pete Product");
        assertThat(history.string("events.1.who.name")).isEqualTo("Paula Product");
        Map<String, List<Object>> changes = changesOf(history, 0);
        assertThat(changes.keySet())
                .as("fields of an item that history doesn't know")
                .isEqualTo(Stream.of(ItemBody.class.getRecordComponents())
                        .map(component -> component.getName())
                        .filter(field -> !NOT_EDITED.contains(field))
                        .collect(Collectors.toSet()));
        assertThat(changes)
                .containsEntry("problem", List.of("What Premium solves", "Cost centres"))
                .containsEntry("themeId", List.of("Integrations", "Onboarding"))
                .containsEntry("showToSales", List.of("true", "false"))
                .containsEntry("otherWords", List.of("", "ERP, R/3"))
                .containsEntry("followsId", List.of("", "Basic (internal)"))
                .containsEntry("dependsOn", List.of("", "Broker (internal)"))
                .containsEntry("nextReview", List.of("", "2027-01-31"));
    }

    @Test
    void whatStaysTheSameIsNoEdit() {
        UUID id = story.item("Same");

        service.patch(Persona.PM, "/items/" + id, "\"1\"", Map.of("problem", "What Same solves"))
                .is(200);

        assertThat(service.get(Persona.PM, "/items/" + id + "/history").list("events"))
                .extracting("kind")
                .containsExactly("MADE");
    }

    @Test
    void movesAndEditsAreOneStoryThatIsReadInPages() {
        UUID id = story.item("Told");
        story.move(id, "DISCOVERY", null).is(200);
        for (int i = 0; i < 3; i++) {
            service.patch(Persona.PM, "/items/" + id, story.etag(id), Map.of("userGoal", "goal " + i))
                    .is(200);
        }
        story.move(id, "DROPPED", null).is(200);

        List<Object> kinds = new ArrayList<>();
        String next = "";
        do {
            Answer page = service.get(Persona.PM, "/items/" + id + "/history?limit=1&next=" + next)
                    .is(200);
            kinds.add(page.at("events.0.kind"));
            next = page.string("next");
        } while (next != null);

        assertThat(kinds).containsExactly("MOVED", "EDITED", "EDITED", "EDITED", "MOVED", "MADE");
        assertThat(service.get(Persona.PM, "/items/" + id + "/history").string("events.0.move.reason"))
                .isEqualTo("why");
        service.get(Persona.PM, "/items/" + id + "/history?next=x").complainsOf("next");
    }

    @Test
    void whoeverWritesOverAnotherVersionReadsWhatHappenedMeanwhile() {
        UUID id = story.item("Contested");
        service.patch(Persona.PM2, "/items/" + id, "\"1\"", Map.of("problem", "Theirs"))
                .is(200);
        story.move(id, "DISCOVERY", null).is(200);

        Answer refused = service.patch(Persona.PM, "/items/" + id, "\"1\"", Map.of("problem", "Mine"));

        refused.is(412);
        assertThat(refused.string("current.problem")).isEqualTo("Theirs");
        assertThat(refused.list("meanwhile")).extracting("kind").containsExactly("MOVED", "EDITED");
        assertThat(changesOf(refused.list("meanwhile").get(1)))
                .containsEntry("problem", List.of("What Contested solves", "Theirs"));
    }

    @Test
    void dependenciesShowBothWaysAndAreClearedByAnEmptyList() {
        UUID broker = story.item("Broker");
        UUID id = story.item("Connector", Map.of("dependsOn", List.of(broker)));

        assertThat(service.get(Persona.PM, "/items/" + id).at("dependsOn")).isEqualTo(List.of(broker.toString()));
        assertThat(service.get(Persona.PM, "/items/" + id).string("links.dependsOn.0.internalTitle"))
                .isEqualTo("Broker (internal)");
        assertThat(service.get(Persona.PM, "/items/" + broker).string("links.neededBy.0.id"))
                .isEqualTo(id.toString());

        service.patch(Persona.PM, "/items/" + id, "\"1\"", Map.of("userGoal", "kept"))
                .is(200);
        assertThat(service.get(Persona.PM, "/items/" + id).list("links.dependsOn"))
                .hasSize(1);
        assertThat(changesOf(service.get(Persona.PM, "/items/" + id + "/history"), 0))
                .containsOnlyKeys("userGoal");
        service.patch(Persona.PM, "/items/" + id, "\"2\"", Map.of("dependsOn", List.of()))
                .is(200);
        assertThat(service.get(Persona.PM, "/items/" + broker).list("links.neededBy"))
                .isEmpty();
    }

    @Test
    void whatFollowsAndWhatIsFollowedIsShownBothWays() {
        UUID basic = story.item("Basic");
        UUID premium = story.item("Premium", Map.of("followsId", basic));

        assertThat(service.get(Persona.PM, "/items/" + premium).string("links.follows.id"))
                .isEqualTo(basic.toString());
        assertThat(service.get(Persona.PM, "/items/" + basic).string("links.followedBy.0.id"))
                .isEqualTo(premium.toString());
    }

    @Test
    void nothingNeedsItselfNotByWayOfOthersEither() {
        UUID a = story.item("A");
        UUID b = story.item("B", Map.of("dependsOn", List.of(a)));
        UUID c = story.item("C", Map.of("dependsOn", List.of(b)));

        needs(Persona.PM, a, c).refuses(409, "dependency-circle");
        needs(Persona.PM, a, a).refuses(409, "dependency-circle");
        needs(Persona.PM, a, UUID.randomUUID()).complainsOf("dependsOn");
    }

    @Test
    void twoProductManagersCanNotCloseACircleOfDependenciesTogether() {
        UUID a = story.item("A");
        UUID b = story.item("B");
        UUID c = story.item("C");

        List<Answer> answers =
                Race.of(() -> needs(Persona.PM, a, b), () -> needs(Persona.PM2, b, c), () -> needs(Persona.PM, c, a));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 200, 409);
    }

    private static Answer needs(Persona who, UUID item, UUID other) {
        return service.patch(who, "/items/" + item, "\"1\"", Map.of("dependsOn", List.of(other)));
    }

    private static Map<String, List<Object>> changesOf(Answer history, int event) {
        return changesOf(history.list("events").get(event));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Object>> changesOf(Map<String, Object> event) {
        return ((List<Map<String, Object>>) event.get("changes"))
                .stream()
                        .collect(Collectors.toMap(
                                change -> change.get("field").toString(),
                                change -> List.of(orEmpty(change.get("from")), orEmpty(change.get("to")))));
    }

    private static Object orEmpty(Object text) {
        return text == null ? "" : text;
    }
}
