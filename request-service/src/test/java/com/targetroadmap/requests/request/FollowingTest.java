package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes for a request when its item does, and what does not. */
@DatabaseTest
class FollowingTest {

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
    void theLabelFollowsTheItemAndTheStoryTellsOfIt() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);
        Reply before = shown(id);

        told(item.beingBuilt());
        awaitLabel(id, "BEING_BUILT");

        Reply after = shown(id);
        assertThat(after.text("guidance.key")).isEqualTo("being-built");
        assertThat(after.text("labelSince")).isGreaterThan(before.text("labelSince"));
        assertThat(after.each("story", "kind")).containsExactly("SUBMITTED", "ACCEPTED", "LABEL_CHANGED");
        assertThat(after.text("story.2.from")).isEqualTo("NOT_STARTED");
        assertThat(after.text("story.2.to")).isEqualTo("BEING_BUILT");
        assertThat(after.text("story.2.itemName")).isEqualTo("SAP connector");
        assertThat(after.at("story.2.who")).isNull();
        assertThat(after.etag()).isEqualTo(before.etag());
    }

    /** They are told of in batches, in the order of their ids: here the original comes last. */
    @Test
    void halfWayThroughADuplicateStillShowsWhatItsOriginalShows() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        List<String> ids = IntStream.range(0, Following.AT_ONCE + 2)
                .mapToObj(number -> service.put(
                                Persona.SALES,
                                "/requests/" + new UUID(number, 1),
                                "{\"customer\":{\"name\":\"Harbour Hotels\"},\"problem\":\"They wait.\"}")
                        .text("id"))
                .toList();
        String duplicate = ids.get(0);
        String original = ids.get(ids.size() - 1);
        ids.subList(1, ids.size()).forEach(id -> service.decided(Persona.PM, id, accepted(item)));
        service.decided(Persona.PM, duplicate, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original));
        assertThat(shown(duplicate).text("item.id")).isEqualTo(item.id().toString());

        itemChanged(item.id(), Label.BEING_BUILT);
        assertThat(shown(ids.get(1)).text("label")).isEqualTo("BEING_BUILT");
        assertThat(shown(original).text("label")).isEqualTo("NOT_STARTED");
        assertThat(shown(duplicate).text("label")).isEqualTo("NOT_STARTED");
    }

    @Test
    void newWordsUnderTheSameLabelChangeNeitherSinceNorStory() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);
        Reply before = shown(id);

        told(item.called("SAP link"));
        await().until(() -> shown(id).text("guidance.parameters.name").equals("SAP link"));

        assertThat(shown(id).text("labelSince")).isEqualTo(before.text("labelSince"));
        assertThat(shown(id).list("story")).hasSize(2);
    }

    @Test
    void aLineOfTheProductManagersOwnIsReadUntilItsDayByTheClockAlone() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);
        Instant until = service.clock().instant().plus(Duration.ofDays(90));

        item.toldBy(service.roadmap(), "May I show you the <b>export</b>?", until);
        await().until(() -> "May I show you the <b>export</b>?".equals(shown(id).text("guidance.ownLine")));
        assertThat(shown(id).at("guidance.ownLineUntil")).isNull();
        assertThat(service.get(Persona.SALES, "/requests").text("requests.0.guidance.ownLine"))
                .contains("export");

        service.clock().moveTo(until.plusSeconds(60));
        assertThat(shown(id).at("guidance.ownLine")).isNull();
        assertThat(service.get(Persona.PM, "/triage/items").at("items.0.guidance.ownLine"))
                .isNull();
    }

    @Test
    void onlyAcceptedRequestsFollow() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String withdrawn = acceptedInto(item);
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(withdrawn, UUID.randomUUID()), "{}");
        String declined = acceptedInto(item);
        service.decided(Persona.PM, declined, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        String accepted = acceptedInto(item);

        told(item.beingBuilt());
        awaitLabel(accepted, "BEING_BUILT");

        assertThat(shown(withdrawn).text("label")).isEqualTo("WITHDRAWN");
        assertThat(shown(declined).text("label")).isEqualTo("NOT_PLANNED");
        assertThat(shown(declined).at("item")).isNull();
    }

    @Test
    void salesGetsTheLabelOfAHiddenItemAndNotItsName() {
        ItemFact item = told(ItemFact.planned("Project Kestrel").hidden());
        String id = acceptedInto(item);

        Reply sales = shown(id);
        assertThat(sales.text("label")).isEqualTo("NOT_STARTED");
        assertThat(sales.at("item")).isNull();
        assertThat(sales.raw()).doesNotContain("Kestrel");
        assertThat(service.get(Persona.LEAD, "/requests/" + id).raw()).doesNotContain("Kestrel");
        assertThat(service.get(Persona.SALES, "/requests").raw()).doesNotContain("Kestrel");

        Reply pm = service.get(Persona.PM, "/requests/" + id);
        assertThat(pm.text("item.name")).isEqualTo("Project Kestrel");
        assertThat(pm.at("guidance")).isEqualTo(sales.at("guidance"));
    }

    @Test
    void whatAnItemFollowsIsNamedOnlyOnceSalesKnowsOfIt() {
        ItemFact basic = told(ItemFact.planned("Basic"));
        ItemFact premium = told(ItemFact.planned("Premium").following(basic));
        String id = acceptedInto(premium);
        assertThat(followed(id)).isNull();

        String forBasic = acceptedInto(basic);
        assertThat(followed(id)).isEqualTo("Basic");

        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(forBasic, UUID.randomUUID()), "{}");
        assertThat(followed(id)).isNull();

        told(basic.beingBuilt());
        await().until(() -> "Basic".equals(followed(id)));

        told(basic.beingBuilt().hidden());
        await().until(() -> followed(id) == null);
    }

    @Test
    void afterAnItemsNewsTheDashboardsHearOfIt() {
        ItemFact item = told(ItemFact.planned("SAP connector"));
        String id = acceptedInto(item);
        told(item.beingBuilt());
        awaitLabel(id, "BEING_BUILT");

        await().untilAsserted(() -> {
            Reply feed = service.getAsService("/feed?timeout=0");
            int last = ((List<?>) feed.json()).size() - 1;
            assertThat(feed.at(last + ".type")).isEqualTo("request.status-changed.v1");
            assertThat(feed.at(last + ".subject")).isEqualTo("item-status/" + item.id());
            assertThat(feed.at(last + ".data"))
                    .isEqualTo(Map.of("itemId", item.id().toString()));
        });
    }

    /** The first batch only. */
    private void itemChanged(UUID item, Label label) {
        RoadmapItem changed = new RoadmapItem(
                item,
                null,
                null,
                "SAP connector",
                "It hurts.",
                true,
                "IN_DEVELOPMENT",
                service.clock().instant(),
                null,
                Guidance.of(label, "being-built"));
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = service.bean(TransactionOperations.class);
        transactions.executeWrite(status -> service.bean(Following.class).itemChanged(changed, null));
    }

    private static String accepted(ItemFact item) {
        return "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id());
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

    private Object followed(String id) {
        return ((Map<?, ?>) shown(id).at("guidance.parameters")).get("followed");
    }

    private Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    private void awaitLabel(String id, String label) {
        await().until(() -> shown(id).text("label").equals(label));
    }
}
