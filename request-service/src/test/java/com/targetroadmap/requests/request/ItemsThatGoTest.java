package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of requests whose item is dropped, goes, or comes back. */
@DatabaseTest
class ItemsThatGoTest {

    private static final String LONG_AGO = "2026-01-01T00:00:00Z";

    private static final String MUCH_LATER = "2099-01-01T00:00:00Z";

    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anItemThatIsDroppedLaterIsNotPlanned() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);

        told(item.dropped(MUCH_LATER));
        awaitLabel(id, "NOT_PLANNED");

        assertThat(shown(id).text("decision")).isEqualTo("ACCEPTED");
        assertThat(shown(id).text("guidance.parameters.customerReason")).isEqualTo("it is too rare");
    }

    @Test
    void whatWasAcceptedWhileTheItemWasBeingDroppedReturnsToTheInbox() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);

        told(item.dropped(LONG_AGO));
        awaitLabel(id, "WAITING_FOR_PRODUCT");

        Reply back = shown(id);
        assertThat(back.text("decision")).isEqualTo("NEW");
        assertThat(back.text("returned")).isEqualTo("ITEM_DROPPED");
        assertThat(back.at("item")).isNull();
        assertThat(back.at("firstLookBy")).isNotNull();
        assertThat(back.etag()).isEqualTo("\"3\"");
        assertThat(back.text("story.2.kind")).isEqualTo("RETURNED");
        assertThat(back.text("story.2.returned")).isEqualTo("ITEM_DROPPED");
        assertThat(back.text("story.2.itemName")).isEqualTo("SAP connector");
        assertThat(service.get(Persona.PM, "/triage").each("waiting", "returned"))
                .containsExactly("ITEM_DROPPED");

        service.decided(Persona.PM, id, "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        assertThat(shown(id).at("returned")).isNull();
    }

    @Test
    void whatIsDroppedBeforeItWasEverThereReturnsToTheInbox() {
        UUID item = UUID.randomUUID();
        String id = submitted();
        service.decided(
                Persona.PM,
                id,
                "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%s\",\"nameForSales\":\"A\",\"problem\":\"A.\"}}"
                        .formatted(item));

        told(ItemFact.planned("A").withId(item).dropped(MUCH_LATER));
        awaitLabel(id, "WAITING_FOR_PRODUCT");
        assertThat(shown(id).text("returned")).isEqualTo("ITEM_DROPPED");
    }

    @Test
    void anItemThatIsGoneGivesItsRequestsBack() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);
        String withdrawn = acceptedInto(item);
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(withdrawn, UUID.randomUUID()), "{}");

        service.roadmap().tellGone("roadmap.item.v1", "item/" + item.id());
        awaitLabel(id, "WAITING_FOR_PRODUCT");

        assertThat(shown(id).text("returned")).isEqualTo("ITEM_GONE");
        assertThat(shown(withdrawn).text("label")).isEqualTo("WITHDRAWN");
        assertThat(shown(withdrawn).at("item")).isNull();
        await().until(() ->
                service.get(Persona.PM, "/triage/items").list("items").isEmpty());
    }

    @Test
    void aRebuildKeepsWhatIsStillThereAndGivesBackTheRest() {
        ItemFact stays = told(ItemFact.planned("SAP connector"));
        ItemFact goes = told(ItemFact.planned("Fax gateway"));
        String kept = acceptedInto(stays);
        String givenBack = acceptedInto(goes);
        String version = shown(kept).etag();

        service.roadmap().forget();
        told(stays);
        awaitLabel(givenBack, "WAITING_FOR_PRODUCT");

        assertThat(shown(kept).text("label")).isEqualTo("NOT_STARTED");
        assertThat(shown(kept).etag()).isEqualTo(version);
        assertThat(shown(kept).list("story")).hasSize(2);
        assertThat(shown(givenBack).text("returned")).isEqualTo("ITEM_GONE");
    }

    @Test
    void anItemBornOfAnAcceptanceThatARestoredRoadmapDoesNotHoldIsBeingCreatedAgain() {
        UUID item = UUID.randomUUID();
        String first = submitted();
        service.decided(
                Persona.PM,
                first,
                "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%s\",\"nameForSales\":\"A\",\"problem\":\"A.\"}}"
                        .formatted(item));
        ItemFact made = told(ItemFact.planned("A").withId(item));
        awaitLabel(first, "NOT_STARTED");
        String second = acceptedInto(made);

        service.roadmap().forget();
        told(ItemFact.planned("Another"));
        awaitLabel(second, "BEING_EXPLORED");
        for (String id : List.of(first, second)) {
            assertThat(shown(id).text("decision")).isEqualTo("ACCEPTED");
            assertThat(shown(id).at("beingCreated")).isEqualTo(true);
        }

        told(made);
        awaitLabel(first, "NOT_STARTED");
        awaitLabel(second, "NOT_STARTED");
    }

    private ItemFact told(ItemFact item) {
        item.toldBy(service.roadmap());
        return item;
    }

    private String acceptedInto(ItemFact item) {
        String id = submitted();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> service.get(Persona.PM, "/triage/items")
                        .each("items", "id")
                        .contains(item.id().toString()));
        Reply accepted =
                service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(201);
        return id;
    }

    private String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    private void awaitLabel(String id, String label) {
        await().until(() -> shown(id).text("label").equals(label));
    }
}
