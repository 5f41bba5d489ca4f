package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of the item that an acceptance made when that is undone. */
abstract class TakingItemsBack extends UndoneDecisions {

    @Test
    void anItemThatTheAcceptanceMadeIsTakenBackWithIt() {
        String id = submitted();
        UUID item = accepted(id);

        undo(id);

        assertThat(lastFacts("request/" + id, "item-proposed/" + item))
                .as("roadmap-service first hears that the request has left the item")
                .satisfiesExactly(
                        request -> assertThat(request).containsEntry("method", null),
                        proposal -> assertThat(proposal)
                                .containsEntry("type", "request.item-proposed.v1")
                                .containsEntry("method", "DELETE"));
        assertThat(madeItem(id)).isEqualTo("REMOVED");
        assertThat(service.get(Persona.SALES, "/requests/" + id).at("story.2.madeItem"))
                .isNull();
    }

    @Test
    void nothingIsAcceptedIntoAnItemThatIsBeingTakenBack() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);

        String other = submitted();
        Reply refused = service.decided(Persona.PM, other, into(item));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("item-taken-back");
        assertThat(found(item.toString())).isFalse();
    }

    @Test
    void anItemThatRoadmapServiceKeepsIsThereAgain() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);

        ItemFact.planned("Taken " + item).withId(item).inDiscovery().toldBy(service.roadmap());
        await().until(() -> "STAYS".equals(madeItem(id)));

        assertThat(service.decided(Persona.PM, submitted(), into(item)).status())
                .isEqualTo(201);
    }

    @Test
    void anItemThatRoadmapServiceRemovesIsGone() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);

        service.roadmap().tellGone("roadmap.item.v1", "item/" + item);
        await().until(() -> service.decided(Persona.PM, submitted(), into(item)).status() == 400);

        assertThat(madeItem(id)).isEqualTo("REMOVED");
    }

    /** The item's own fact was under way when it was taken back, and somebody accepted into it before the next one came. */
    @Test
    void whatWasAcceptedIntoItJustBeforeItWasRemovedIsBackInTheInboxMarkedSo() {
        String id = submitted();
        UUID item = accepted(id);
        undo(id);
        ItemFact.planned("Taken " + item).withId(item).inDiscovery().toldBy(service.roadmap());
        String other = submitted();
        await().until(() -> service.decided(Persona.PM, other, into(item)).status() == 201);

        service.roadmap().tellGone("roadmap.item.v1", "item/" + item);
        await().until(() -> shown(other).text("decision").equals("NEW"));

        assertThat(shown(other).text("returned")).isEqualTo("ITEM_GONE");
    }

    @Test
    void anItemStaysThatAnotherRequestPointsAt() {
        String id = submitted();
        UUID item = accepted(id);
        service.decided(Persona.PM, submitted(), into(item));

        undo(id);

        assertThat(lastFacts("item-proposed/" + item))
                .first()
                .satisfies(fact -> assertThat(fact).containsEntry("method", null));
        assertThat(madeItem(id)).isEqualTo("STAYS");
    }

    @Test
    void anItemStaysThatAWithdrawnRequestPointsAt() {
        String id = submitted();
        UUID item = accepted(id);
        String other = submitted();
        service.decided(Persona.PM, other, into(item));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(other, UUID.randomUUID()), "{}");

        undo(id);

        assertThat(madeItem(id)).isEqualTo("STAYS");
    }

    @Test
    void duplicatesLeaveTheItemWithTheirOriginal() {
        String id = submitted();
        accepted(id);
        String duplicate = submitted();
        service.decided(Persona.PM, duplicate, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(id));

        undo(id);

        assertThat(madeItem(id)).isEqualTo("REMOVED");
        assertThat(shown(duplicate).text("label")).isEqualTo("WAITING_FOR_PRODUCT");
    }

    @Test
    void anItemThatWasThereBeforeStays() {
        String id = submitted();
        service.decided(Persona.PM, id, body("ACCEPTED"));

        assertThat(undo(id).at("story.2.madeItem")).isNull();
        assertThat(found("SAP")).isTrue();
    }
}
