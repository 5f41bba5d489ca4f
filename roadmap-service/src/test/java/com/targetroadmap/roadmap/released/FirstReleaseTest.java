package com.targetroadmap.roadmap.released;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.ReleasedDatabase;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The newest code on the database of the first release, with the demo story in it. */
@DatabaseTest
class FirstReleaseTest {

    private static final String BASIC_SAP = "e2090ae7-f458-3fe0-ac38-2fa1384b0661";
    private static final String PREMIUM_SAP = "b84834f7-a5b7-3024-86af-26df4a6a4be1";

    private final ReleasedDatabase database = ReleasedDatabase.restored("first");
    private Service service;

    @BeforeEach
    void start() {
        service = Service.start(database.settings());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void everyRowOfTheFirstReleaseIsStillThere() {
        assertThat(database.rows().count("item")).isEqualTo(14);

        assertThat(database.lost().byTable()).isEmpty();
    }

    @Test
    void everythingCanBeRead() {
        assertThat(service.get(Persona.PM, "/items").is(200).list("items"))
                .extracting(item -> item.get("id"))
                .containsExactlyInAnyOrderElementsOf(ids("item"))
                .allSatisfy(id -> service.get(Persona.PM, "/items/" + id).is(200));
        assertThat(ids("theme"))
                .allSatisfy(id -> service.get(Persona.PM, "/themes/" + id).is(200));
        assertThat(ids("phase"))
                .allSatisfy(id -> service.get(Persona.PM, "/phases/" + id).is(200));
        service.get(Persona.PM, "/board").is(200);
        assertThat(service.get(Persona.SALES, "/sales-roadmap").is(200).list("beingBuilt"))
                .extracting(item -> item.get("name"))
                .contains("SAP connector (basic)");
        assertThat(service.get(Persona.SALES, "/guidance?q=premium%20sap")
                        .is(200)
                        .text())
                .contains("Premium SAP connector", "later-follows-being-built");
    }

    @Test
    void itemsAndTheirDemandGoOnFromWhereTheyWere() {
        int customers = customersWhoWant(PREMIUM_SAP);
        assertThat(customers).isGreaterThan(1);

        move(BASIC_SAP, Map.of("to", "RELEASED", "whoCanHaveIt", "everyone")).is(200);
        hearOfOneMoreWho(PREMIUM_SAP);

        assertThat(service.get(Persona.PM, "/items/" + PREMIUM_SAP).at("guidance.key"))
                .isEqualTo("later-follows-released");
        assertThat(customersWhoWant(PREMIUM_SAP)).isEqualTo(customers + 1);
    }

    @Test
    void whoHasReadTheFeedReadsOn() {
        String last = database.rows().byTable().get("feed_event").stream()
                .max(Comparator.comparing(row -> Long.valueOf(row.get("feed_position"))))
                .orElseThrow()
                .get("event_id");
        move(BASIC_SAP, Map.of("to", "RELEASED", "whoCanHaveIt", "everyone")).is(200);

        Answer facts = service.asService("GET", "/feed?lastEventId=" + last).is(200);

        assertThat(facts.text())
                .contains("item/" + BASIC_SAP, "item/" + PREMIUM_SAP)
                .contains("\"id\":\"%s-".formatted(Long.parseLong(last.split("-", 2)[0]) + 1));
    }

    private Answer move(String item, Map<String, ?> body) {
        String etag = service.get(Persona.PM, "/items/" + item).is(200).etag();
        return service.put(Persona.PM, "/items/" + item + "/moves/" + UUID.randomUUID(), etag, body);
    }

    private void hearOfOneMoreWho(String wants) {
        UUID id = UUID.randomUUID();
        var data = new HashMap<String, Object>(Map.of("id", id, "itemId", wants, "customerId", id, "withdrawn", false));
        Story.hear(service, "request.request.v1", "request/" + id, data);
    }

    private int customersWhoWant(String item) {
        return (int) service.get(Persona.PM, "/items/" + item).at("demand.customers");
    }

    private List<Object> ids(String table) {
        return database.rows().byTable().get(table).stream()
                .<Object>map(row -> row.get("id"))
                .toList();
    }
}
