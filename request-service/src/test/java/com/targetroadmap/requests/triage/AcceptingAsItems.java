package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Into which items requests are accepted, and what becomes of a new one. */
abstract class AcceptingAsItems extends Decisions {

    @Test
    void acceptedAsANewItemItIsBeingCreatedUntilTheRoadmapTellsOfIt() {
        UUID item = UUID.randomUUID();
        String id = requestThatIs("NEW");
        Reply accepted = service.decided(Persona.PM, id, newItem(item, "Group booking", "Groups wait."));

        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(201);
        assertThat(accepted.text("label")).isEqualTo("BEING_EXPLORED");
        assertThat(accepted.text("guidance.key")).isEqualTo("being-created");
        assertThat(accepted.at("beingCreated")).isEqualTo(true);
        assertThat(accepted.text("item.name")).isEqualTo("Group booking");
        assertThat(accepted.list("warnings")).isEmpty();

        ItemFact.planned("Group bookings").withId(item).inDiscovery().toldBy(service.roadmap());
        await().until(() -> shown(id).at("beingCreated").equals(false));

        assertThat(shown(id).text("label")).isEqualTo("BEING_EXPLORED");
        assertThat(shown(id).text("labelSince")).isEqualTo(accepted.text("labelSince"));
        assertThat(shown(id).text("guidance.key")).isEqualTo("being-explored");
        assertThat(shown(id).text("item.name")).isEqualTo("Group bookings");
        assertThat(shown(id).etag()).isEqualTo(accepted.etag());
    }

    @Test
    void anItemThatIsBeingCreatedCanTakeMoreRequests() {
        UUID item = UUID.randomUUID();
        service.decided(Persona.PM, requestThatIs("NEW"), newItem(item, "Key cards", "Guests queue."));
        String second = requestThatIs("NEW");
        Reply accepted =
                service.decided(Persona.PM, second, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item));

        assertThat(accepted.at("beingCreated")).isEqualTo(true);
        ItemFact.planned("Key cards").withId(item).inDiscovery().toldBy(service.roadmap());
        await().until(() -> shown(second).at("beingCreated").equals(false));
    }

    @Test
    void theIdOfANewItemIsUsedOnce() {
        Reply known = service.decided(Persona.PM, requestThatIs("NEW"), newItem(CONNECTOR.id(), "Again", "Again."));
        assertThat(known.status()).isEqualTo(409);
        assertThat(known.problem()).isEqualTo("id-taken");

        UUID item = UUID.randomUUID();
        service.decided(Persona.PM, requestThatIs("NEW"), newItem(item, "Once", "Once."));
        String id = requestThatIs("NEW");
        assertThat(service.decided(Persona.PM, id, newItem(item, "Twice", "Twice."))
                        .problem())
                .isEqualTo("id-taken");
        assertThat(shown(id).text("decision")).isEqualTo("NEW");
    }

    @Test
    void theCustomersOwnNameInAnItemsNamesIsAcceptedWithAWarning() {
        String id = service.submitted(Persona.SALES, "Ace Hotels", "They wait.").text("id");
        UUID item = UUID.randomUUID();
        String body = newItem(item, "Booking for ACE hotels", "Each place waits at Ace Hotels.");
        Reply accepted = service.decided(Persona.PM, id, body);

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.each("warnings", "field")).containsExactly("newItem.nameForSales", "newItem.problem");
        assertThat(accepted.text("item.name")).isEqualTo("Booking for ACE hotels");
    }

    @Test
    void anItemKnownAsDroppedTakesNoRequest() {
        String id = requestThatIs("NEW");
        Reply refused =
                service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(DROPPED.id()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("item-dropped");
        assertThat(shown(id).text("decision")).isEqualTo("NEW");
    }

    @Test
    void itemsAndThemesToChooseFromAreThere() {
        await().until(() ->
                !service.get(Persona.PM, "/triage/themes").list("themes").isEmpty());

        assertThat(service.get(Persona.PM, "/triage/themes").each("themes", "title"))
                .containsExactly("Integrations");
        Reply found = service.get(Persona.PM, "/triage/items?q=sap");
        assertThat(found.each("items", "nameForSales")).containsExactly("SAP connector");
        assertThat(found.text("items.0.guidance.label")).isEqualTo("NOT_STARTED");
        assertThat(service.get(Persona.PM, "/triage/items").each("items", "nameForSales"))
                .doesNotContain("Fax gateway");
        assertThat(service.get(Persona.PM, "/triage/items?q=%25").list("items")).isEmpty();
        assertThat(service.get(Persona.PM, "/triage/items?q=%00").status()).isEqualTo(200);
    }
}
