package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One's own customer is added to what is known already (design.md, section 6). */
@DatabaseTest
class JoiningTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoIsAddedToAnItemShowsItsLabelAtOnce() {
        ItemFact item = asked(told(ItemFact.planned("Valet parking")));

        Reply joined = joins(Persona.SALES, "Ash Ltd", item.id().toString());
        assertThat(joined.status()).as(joined.raw()).isEqualTo(201);
        assertThat(joined.text("decision")).isEqualTo("ACCEPTED");
        assertThat(joined.text("label")).isEqualTo("NOT_STARTED");
        assertThat(joined.text("item.name")).isEqualTo("Valet parking");
        assertThat(joined.at("firstLookBy")).isNull();
        assertThat(joined.each("story", "kind")).containsExactly("SUBMITTED", "JOINED");
        assertThat(joined.text("story.1.who")).isEqualTo("Sam Sales");
        assertThat(joined.text("joined.who")).isEqualTo("Sam Sales");
        assertThat(service.get(Persona.SALES, "/known?q=valet+parking").at("items.0.customers"))
                .isEqualTo(2);
        assertThat(service.getAsService("/feed?timeout=0&compact=true").raw())
                .as("demand counts it")
                .contains("\"itemId\":\"%s\"".formatted(item.id()));

        told(item.beingBuilt());
        await().untilAsserted(() -> assertThat(service.get(Persona.SALES, "/requests/" + joined.text("id"))
                        .text("label"))
                .isEqualTo("BEING_BUILT"));
    }

    @Test
    void aDoubleClickAddsOnce() {
        ItemFact item = asked(told(ItemFact.planned("Rooftop bar")));
        String id = UUID.randomUUID().toString();
        Set<Integer> statuses =
                AtOnce.times(4, i -> put(Persona.SALES, id, body("Birch Ltd", "joinsItemId", item.id()))).stream()
                        .map(Reply::status)
                        .collect(Collectors.toSet());
        assertThat(statuses).isSubsetOf(200, 201).contains(201);
        Reply joined = service.get(Persona.SALES, "/requests/" + id);
        assertThat(joined.each("story", "kind")).containsExactly("SUBMITTED", "JOINED");
        assertThat(put(Persona.SALES, id, "{\"customer\":{\"name\":\"Birch Ltd\"},\"problem\":\"Rooftop bar\"}")
                        .problem())
                .isEqualTo("id-taken");
    }

    @Test
    void productSeesWhoWasAddedAndMaySendItToTheInbox() {
        ItemFact item = asked(told(ItemFact.planned("Sauna")));
        String id = joins(Persona.SALES, "Cedar Ltd", item.id().toString()).text("id");

        Reply listed = service.get(Persona.PM, "/triage/joined?limit=1");
        assertThat(listed.text("requests.0.id")).isEqualTo(id);
        assertThat(listed.at("requests.0.joined.mayReopen")).isEqualTo(true);

        String step = "/requests/%s/reopenings/%s".formatted(id, UUID.randomUUID());
        Reply reopened = service.put(Persona.PM, step, "{\"reason\":\"They mean a pool.\"}");
        assertThat(reopened.status()).as(reopened.raw()).isEqualTo(201);
        assertThat(reopened.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(reopened.at("item")).isNull();
        assertThat(reopened.at("joined")).isNull();
        assertThat(reopened.at("firstLookBy")).isNotNull();
        assertThat(reopened.each("story", "kind")).containsExactly("SUBMITTED", "JOINED", "REOPENED");
        assertThat(service.put(Persona.PM, step, "{\"reason\":\"They mean a pool.\"}")
                        .status())
                .as("a repeat")
                .isEqualTo(200);
        assertThat(reopen(Persona.PM, id).problem()).isEqualTo("illegal-move");
    }

    @Test
    void whoIsAddedToADeclinedRequestIsAnsweredAtOnceAndMaySayThatTheCaseIsDifferent() {
        String declined = service.submitted(Persona.SALES2, "Elm Ltd", "They want a heliport")
                .text("id");
        service.decided(
                Persona.PM,
                declined,
                "{\"kind\":\"DECLINED\",\"customerReason\":\"nobody may land here\",\"offer\":\"take a taxi\"}");

        Reply joined = put(
                Persona.SALES,
                UUID.randomUUID().toString(),
                body("Fir Ltd", "joinsRequestId", UUID.fromString(declined)));
        assertThat(joined.status()).as(joined.raw()).isEqualTo(201);
        assertThat(joined.text("label")).isEqualTo("NOT_PLANNED");
        assertThat(joined.text("guidance.parameters.customerReason")).isEqualTo("nobody may land here");
        assertThat(joined.text("guidance.parameters.offer")).isEqualTo("take a taxi");
        assertThat(joined.at("joined.mayReopen")).isEqualTo(true);
        assertThat(joined.raw()).doesNotContain("Elm", "Sandra");

        assertThat(reopen(Persona.SALES2, joined.text("id")).status()).isEqualTo(404);
        Reply different = reopen(Persona.SALES, joined.text("id"));
        assertThat(different.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
        assertThat(service.get(Persona.PM, "/triage").raw()).contains(joined.text("id"));
    }

    @Test
    void whatProductHasDecidedItselfIsntReopenedLikeThat() {
        ItemFact item = told(ItemFact.planned("Casino"));
        String id = service.submitted(Persona.SALES, "Gorse Ltd", "A casino").text("id");
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        assertThat(reopen(Persona.SALES, id).problem()).isEqualTo("not-joined");

        String joined = joins(Persona.SALES, "Hazel Ltd", item.id().toString()).text("id");
        service.decided(Persona.PM, joined, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        assertThat(reopen(Persona.SALES, joined).problem()).isEqualTo("not-joined");
    }

    @Test
    void nobodyIsAddedToWhatIsNotOpenOrNotTheirsToKnow() {
        ItemFact released = told(new ItemFact(
                UUID.randomUUID(),
                "Lift",
                true,
                "RELEASED",
                "2026-01-01T00:00:00Z",
                "AVAILABLE",
                "available",
                "{}",
                null));
        Reply closed = joins(Persona.SALES, "Ivy Ltd", released.id().toString());
        assertThat(closed.problem()).isEqualTo("not-joinable");

        ItemFact hidden = told(ItemFact.planned("Secret cellar").hidden());
        ItemFact notAsked = told(ItemFact.planned("Unasked attic"));
        for (String id : List.of(
                hidden.id().toString(),
                notAsked.id().toString(),
                UUID.randomUUID().toString())) {
            Reply refused = joins(Persona.SALES, "Ivy Ltd", id);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("errors.0.field")).isEqualTo("joinsItemId");
            assertThat(refused.text("errors.0.message")).isEqualTo("There is nothing known under this id.");
        }
        String waiting =
                service.submitted(Persona.SALES2, "Kapok Ltd", "A cinema").text("id");
        assertThat(put(
                                Persona.SALES,
                                UUID.randomUUID().toString(),
                                body("Ivy Ltd", "joinsRequestId", UUID.fromString(waiting)))
                        .status())
                .isEqualTo(400);
        assertThat(service.get(Persona.PM, "/customers?q=ivy").list("customers"))
                .as("nothing was saved")
                .isEmpty();
    }

    @Test
    void whatIsDroppedOnTheWayReturnsToTheInbox() {
        ItemFact item = asked(told(ItemFact.planned("Fountain")));
        String id = joins(Persona.SALES, "Larch Ltd", item.id().toString()).text("id");
        told(item.dropped("2026-01-01T00:00:00Z"));

        await().untilAsserted(() -> {
            Reply returned = service.get(Persona.SALES, "/requests/" + id);
            assertThat(returned.text("label")).isEqualTo("WAITING_FOR_PRODUCT");
            assertThat(returned.text("returned")).isEqualTo("ITEM_DROPPED");
        });
    }

    private static ItemFact told(ItemFact item) {
        item.toldBy(service.roadmap());
        item.withId(UUID.randomUUID()).called("Told after " + item.id()).toldBy(service.roadmap());
        await().untilAsserted(() -> assertThat(service.get(Persona.PM, "/triage/items?q=told+after+" + item.id())
                        .list("items"))
                .isNotEmpty());
        return item;
    }

    private static ItemFact asked(ItemFact item) {
        String id = service.submitted(Persona.SALES2, "Maple " + item.name(), "They need " + item.name())
                .text("id");
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        return item;
    }

    private static Reply joins(Persona who, String customer, String item) {
        return put(who, UUID.randomUUID().toString(), body(customer, "joinsItemId", UUID.fromString(item)));
    }

    private static String body(String customer, String field, UUID known) {
        return "{\"customer\":{\"name\":\"%s\"},\"problem\":\"They want it too\",\"%s\":\"%s\"}"
                .formatted(customer, field, known);
    }

    private static Reply put(Persona who, String id, String body) {
        return service.put(who, "/requests/" + id, body);
    }

    private static Reply reopen(Persona who, String id) {
        return service.put(who, "/requests/%s/reopenings/%s".formatted(id, UUID.randomUUID()), "{}");
    }
}
