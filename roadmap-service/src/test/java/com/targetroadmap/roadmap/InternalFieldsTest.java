package com.targetroadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Fills everything internal with markers, then looks everywhere that sales or another service can look. What is internal
 * stands in {@link Columns}, what is shown in {@link Shown}: a column or a field in neither fails the build until somebody
 * has decided who sees it.
 */
@DatabaseTest
class InternalFieldsTest {

    private static final String MARKER = "Mrkr";

    /** The other service may know its title, for triage; sales may not. */
    private static final String CLOSED = MARKER + " closed theme";

    private static final int RANK = 9753;

    /** Of what sales may see: the next look by product. */
    private static final String SEEN_REVIEW = "2027-03-04";

    /** Of what is hidden. */
    private static final String HIDDEN_REVIEW = "2027-03-05";

    @Test
    void noInternalFieldReachesSalesOrTheFeed() {
        try (Service service = Service.start()) {
            Sql sql = new Sql(service);
            assertThat(Columns.undecided(sql))
                    .as("columns that nobody has decided about")
                    .isEmpty();
            tellAStoryFullOfMarkers(service);
            Columns.fill(sql);
            tellItAgain(service);

            int seen = 0;
            Set<String> shown = new TreeSet<>();
            for (Routes.Route route : Routes.of(service)) {
                for (Answer answer : List.of(
                        service.get(Persona.SALES, route.path()),
                        service.get(Persona.LEAD, route.path()),
                        service.get(Persona.SALES, route.path() + "?q=visible"),
                        service.get(Persona.SALES, route.path() + "?q=" + MARKER),
                        service.asService(route.method(), route.path()),
                        service.send(route.method(), route.path(), null, null, null))) {
                    assertThat(withoutWhatTheFeedMayTell(route, answer.text()))
                            .as(route.toString())
                            .doesNotContain(MARKER)
                            .doesNotContain(":" + RANK)
                            .doesNotContain(HIDDEN_REVIEW);
                    seen += answer.status() == 200 && answer.text().contains("Visible") ? 1 : 0;
                    shown.addAll(Shown.fields(route.toString(), answer));
                }
            }
            assertThat(seen).as("answers in which something was to be seen").isGreaterThanOrEqualTo(4);
            assertThat(shown)
                    .as("fields that sales, or who reads the feed, gets: each must be listed")
                    .isSubsetOf(Shown.DECIDED);
        }
    }

    /** Facts of what the columns hold now. */
    private static void tellItAgain(Service service) {
        for (Map<String, Object> item : service.get(Persona.PM, "/items").list("items")) {
            String path = "/items/" + item.get("id");
            service.patch(Persona.PM, path, service.get(Persona.PM, path).etag(), Map.of("offerToday", "call us"))
                    .is(200);
        }
    }

    private static void tellAStoryFullOfMarkers(Service service) {
        Story story = new Story(service);
        UUID closed = UUID.randomUUID();
        story.theme(closed, CLOSED, marker("its problem"), List.of(marker("word")), false);
        service.patch(Persona.PM, "/themes/" + closed, "\"1\"", Map.of("nextReview", HIDDEN_REVIEW))
                .is(200);
        UUID current = story.currentPhase(1);
        service.patch(
                        Persona.PM,
                        "/phases/" + current,
                        story.phaseEtag(current),
                        Map.of("goal", marker("goal"), "name", "Roll out"))
                .is(200);
        for (String stage : List.of("FUTURE", "DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED", "DROPPED")) {
            UUID shown = story.itemIn(stage, "Visible " + stage, current);
            fill(service, story, shown, reviewed(stage, SEEN_REVIEW));
            story.ask(shown, UUID.randomUUID());
        }
        for (String stage : List.of("RELEASED", "DISCOVERY")) {
            UUID hidden = story.itemIn(stage, "Hidden", current);
            fill(service, story, hidden, reviewed(stage, HIDDEN_REVIEW));
            service.patch(Persona.PM, "/items/" + hidden, story.etag(hidden), Map.of("showToSales", false))
                    .is(200);
            story.ask(hidden, UUID.randomUUID());
        }
        story.move(
                story.itemIn("DISCOVERY", "Visible moved", null),
                Map.of("to", "DROPPED", "reason", marker("reason"), "customerReason", "politely"));
    }

    private static void fill(Service service, Story story, UUID item, Map<String, ?> more) {
        Map<String, Object> internals = new HashMap<>(more);
        for (String field :
                List.of("internalTitle", "description", "targetUsers", "userGoal", "businessGoal", "ownerName")) {
            internals.put(field, marker(field));
        }
        internals.put("targetQuarter", MARKER + " Q1");
        internals.put("trackerLink", "https://tracker.example/" + MARKER);
        internals.put(
                "dependsOn",
                List.of(story.item("Something", Map.of("internalTitle", marker("needed"), "showToSales", false))));
        service.patch(Persona.PM, "/items/" + item, story.etag(item), internals).is(200);
        new Sql(service).run("update item set board_rank = %d where id = '%s'".formatted(RANK, item));
    }

    private static Map<String, ?> reviewed(String stage, String date) {
        return List.of("FUTURE", "DISCOVERY").contains(stage) ? Map.of("nextReview", date) : Map.of();
    }

    private static String withoutWhatTheFeedMayTell(Routes.Route route, String text) {
        boolean isFeed = route.toString().equals("GET /feed");
        return isFeed ? text.replace(CLOSED, "").replace(HIDDEN_REVIEW, "") : text;
    }

    private static String marker(String field) {
        return MARKER + " " + field;
    }
}
