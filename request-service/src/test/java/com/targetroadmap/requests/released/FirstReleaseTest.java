package com.targetroadmap.requests.released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.ReleasedDatabase;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.Comparator;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The newest code on the database of the first release, with the demo story in it. */
@DatabaseTest
class FirstReleaseTest {

    private static final String PREMIUM_SAP = "b84834f7-a5b7-3024-86af-26df4a6a4be1";
    private static final String ASKS_FOR_PREMIUM_SAP = "697d0d65-93a4-3a34-8e96-ce455f33f5d0";
    private static final String WAITING = "6771d4bd-4496-37e1-bfd0-acbb94975c74";

    private final ReleasedDatabase database = ReleasedDatabase.restored("first");
    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService(database.settings(), ToldRoadmap.of(database.rows()));
        await().until(() -> service.get(Persona.PM, "/feed-readers").raw().contains("\"rebuilding\":false"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void everyRowOfTheFirstReleaseIsStillThere() {
        assertThat(database.rows().count("request")).isEqualTo(33);

        assertThat(database.lost().byTable().keySet())
                .as("but for the copies of the roadmap, which are made anew, and for how far they are made")
                .isSubsetOf("feed_reader", "feed_reader_subject", "roadmap_item", "feed_counter");
    }

    @Test
    void everyRequestCanBeRead() {
        Reply all = service.get(Persona.PM, "/requests?limit=200");

        assertThat(all.each("requests", "reference"))
                .containsExactlyInAnyOrderElementsOf(database.rows().byTable().get("request").stream()
                        .map(row -> "REQ-" + row.get("number"))
                        .toList());
        assertThat(all.each("requests", "id"))
                .allSatisfy(id -> assertThat(
                                service.get(Persona.PM, "/requests/" + id).status())
                        .isEqualTo(200));
        Reply one = service.get(Persona.PM, "/requests/" + ASKS_FOR_PREMIUM_SAP);
        assertThat(one.at("label")).isEqualTo("LATER");
        assertThat(one.list("story")).hasSizeGreaterThan(1);
        assertThat(service.get(Persona.PM, "/triage").each("waiting", "id")).contains(WAITING);
        assertThat(service.get(Persona.PM, "/triage/items?q=premium").each("items", "id"))
                .contains(PREMIUM_SAP);
        assertThat(service.get(Persona.SALES, "/customers?q=harbour").list("customers"))
                .isNotEmpty();
    }

    @Test
    void whatHappenedBeforeIsCountedFromTheStories() {
        Reply insights = service.get(Persona.PM, "/insights");

        assertThat(insights.at("weeks.12.labels"))
                .isEqualTo(service.get(Persona.PM, "/requests").at("counts"));
        await().until(() ->
                !service.get(Persona.PM, "/insights/demand").list("demand").isEmpty());
    }

    @Test
    void requestsGoOnFromWhereTheyWere() {
        assertThat(service.submitted(Persona.SALES, "Harbour Hotels", "New.").at("reference"))
                .isEqualTo("REQ-1034");

        Reply decided = service.decided(
                Persona.PM, WAITING, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(PREMIUM_SAP));

        assertThat(decided.status()).as(decided.raw()).isEqualTo(201);
        assertThat(service.get(Persona.PM, "/requests/" + WAITING).at("label")).isEqualTo("LATER");
    }

    @Test
    void whoHasReadTheFeedReadsOn() {
        String last = database.rows().byTable().get("feed_event").stream()
                .max(Comparator.comparing(row -> Long.valueOf(row.get("feed_position"))))
                .orElseThrow()
                .get("event_id");
        String id = service.submitted(Persona.SALES, "Harbour Hotels", "New.").text("id");

        Reply facts = service.getAsService("/feed?lastEventId=" + last);

        assertThat(facts.status()).isEqualTo(200);
        assertThat(facts.raw()).contains("request/" + id).contains("\"id\":\"%s-".formatted(next(last)));
    }

    @Test
    void theFeedOfRoadmapServiceIsReadFromItsStartBecauseThereIsMoreToUnderstandAndThenReadOn() {
        assertThat(service.bean(Items.class).findById(UUID.fromString(PREMIUM_SAP)))
                .hasValueSatisfying(item -> assertThat(item.productId()).hasToString(ToldRoadmap.PRODUCT));

        ItemFact.planned("Premium SAP connector")
                .withId(UUID.fromString(PREMIUM_SAP))
                .beingBuilt()
                .toldBy(service.roadmap());

        await().untilAsserted(() -> assertThat(service.get(Persona.PM, "/requests/" + ASKS_FOR_PREMIUM_SAP)
                        .at("label"))
                .isEqualTo("BEING_BUILT"));
        assertThat(service.get(Persona.PM, "/feed-readers").raw()).contains("\"rebuild\":2,");
    }

    private static long next(String eventId) {
        return Long.parseLong(eventId.split("-", 2)[0]) + 1;
    }
}
