package com.targetroadmap.roadmap.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReviewsTest {

    private static Service service;
    private Story story;
    private UUID explored;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void begin() {
        new Sql(service).run("update item set next_review = null");
        new Sql(service).run("update theme set next_review = null");
        story = new Story(service);
        explored = story.itemIn("DISCOVERY", "Explored", null);
        story.ask(explored, UUID.randomUUID());
    }

    @Test
    void whatIsDueStandsThereFromTheOldestOnWithItemsAndParkedThemesTogether() {
        review(explored, "2026-11-20").is(200);
        review(story.item("Parked"), "2026-11-18").is(200);
        review(story.itemIn("DISCOVERY", "Not yet", null), "2026-11-24").is(200);
        park(story.theme, "2026-11-19").is(200);

        Answer due = due("by=2026-11-23");

        assertThat(due.list("reviews"))
                .extracting("of", "title", "stage", "nextReview", "customers")
                .containsExactly(
                        tuple("ITEM", "Parked (internal)", "FUTURE", "2026-11-18", 0),
                        tuple("THEME", "Integrations", null, "2026-11-19", 0),
                        tuple("ITEM", "Explored (internal)", "DISCOVERY", "2026-11-20", 1));
        assertThat(due.at("size")).isEqualTo(3);
        assertThat(service.get(Persona.PM, "/reviews").is(200).at("size"))
                .as("by today")
                .isIn(3, 4);
        due("by=tomorrow").complainsOf("by");
        due("limit=201").complainsOf("limit");
        due("next=x").complainsOf("next");
    }

    @Test
    void manyComeInPagesWithoutALossOrARepeat() {
        for (int i = 0; i < 5; i++) {
            review(story.item("Due " + i), "2026-11-20").is(200);
        }
        park(story.theme, "2026-11-20").is(200);

        Answer first = due("by=2026-11-23&limit=4");
        Answer rest = due("by=2026-11-23&limit=4&next=" + first.string("next"));

        assertThat(first.list("reviews")).hasSize(4).doesNotContainAnyElementsOf(rest.list("reviews"));
        assertThat(rest.list("reviews")).hasSize(2);
        assertThat(rest.string("next")).isNull();
    }

    @Test
    void theNextDateOrMovingOnSettlesAReview() {
        review(explored, "2026-11-20").is(200);
        park(story.theme, "2026-11-20").is(200);

        review(explored, "2027-01-15").is(200);
        park(story.theme, "").is(200);

        assertThat(due("by=2026-11-23").list("reviews")).isEmpty();
        assertThat(service.get(Persona.PM, "/themes/" + story.theme).at("nextReview"))
                .isNull();
    }

    @Test
    void theDateStaysWhileAnItemIsParkedAndGoesWhenItMovesOn() {
        review(explored, "2026-11-20").is(200);

        story.move(explored, "FUTURE", null).is(200);
        assertThat(nextReview(explored)).isEqualTo("2026-11-20");
        story.move(explored, "DISCOVERY", null).is(200);
        assertThat(nextReview(explored)).isEqualTo("2026-11-20");
        story.move(explored, "PLANNED", story.currentPhase(1)).is(200);
        assertThat(nextReview(explored)).isNull();
        review(explored, "2027-01-15").complainsOf("nextReview");
        story.move(explored, "DISCOVERY", null).is(200);
        assertThat(nextReview(explored)).isNull();
    }

    @Test
    void theDatabaseKeepsNoDateOfWhatIsPlanned() {
        UUID planned = story.itemIn("PLANNED", "Planned", story.currentPhase(1));

        assertThatThrownBy(() -> new Sql(service)
                        .run("update item set next_review = date '2027-01-15' where id = '%s'".formatted(planned)))
                .hasMessageContaining("item_review");
    }

    @Test
    void salesSeesTheNextLookByProductAndTheFactsTellIt() {
        review(explored, "2027-01-15").is(200);
        park(story.theme, "2027-02-01").is(200);

        Answer roadmap = service.get(Persona.SALES, "/sales-roadmap").is(200);

        assertThat(roadmap.list("youAsked"))
                .filteredOn("id", explored.toString())
                .extracting("guidance.parameters.nextLook")
                .containsExactly("2027-01-15");
        assertThat(roadmap.list("problems"))
                .filteredOn("id", story.theme.toString())
                .extracting("nextLook")
                .containsExactly("2027-02-01");
        assertThat(newestFact("item/" + explored).toString()).contains("nextLook=2027-01-15");
        assertThat(newestFact("theme/" + story.theme).toString()).contains("nextReview=2027-02-01");
    }

    @Test
    void ofTwoWhoSettleTheSameReviewTheSecondIsTold() {
        String seen = story.etag(explored);
        service.patch(Persona.PM, "/items/" + explored, seen, Map.of("nextReview", "2027-01-15"))
                .is(200);

        Answer second = service.patch(Persona.PM2, "/items/" + explored, seen, Map.of("nextReview", "2027-03-15"));

        second.refuses(412, "stale-version");
        assertThat(second.string("current.nextReview")).isEqualTo("2027-01-15");
        park(story.theme, "31.03.2027").complainsOf("nextReview");
    }

    private Answer due(String query) {
        return service.get(Persona.PM, "/reviews?" + query);
    }

    private Answer review(UUID item, String date) {
        return service.patch(Persona.PM, "/items/" + item, story.etag(item), Map.of("nextReview", date));
    }

    private Answer park(UUID theme, String date) {
        String seen = service.get(Persona.PM, "/themes/" + theme).is(200).etag();
        return service.patch(Persona.PM, "/themes/" + theme, seen, Map.of("nextReview", date));
    }

    private String nextReview(UUID item) {
        return service.get(Persona.PM, "/items/" + item).is(200).string("nextReview");
    }

    private Map<String, Object> newestFact(String subject) {
        List<Map<String, Object>> facts = story.facts().stream()
                .filter(fact -> fact.get("subject").equals(subject))
                .toList();
        return facts.get(facts.size() - 1);
    }
}
