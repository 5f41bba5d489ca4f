package com.targetroadmap.requests.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class ImpactTest {

    private static final ItemFact BASIC =
            ItemFact.planned("SAP connector (basic)").beingBuilt();
    private static final ItemFact PREMIUM =
            ItemFact.planned("Premium SAP connector").following(BASIC);
    private static final ItemFact UNASKED = ItemFact.planned("Reservation option");

    private static final ItemFact REPEATED = ItemFact.planned("Repeated");

    private static final ItemFact TOLD_OF = ItemFact.planned("Told of");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
        Stream.of(BASIC, PREMIUM, REPEATED, TOLD_OF, UNASKED).forEach(item -> item.toldBy(service.roadmap()));
        await().until(() -> service.bean(Items.class).existsById(UNASKED.id()));
        accepted(Persona.SALES, "Harbour Hotels", BASIC);
        accepted(Persona.SALES, "Harbour Hotels", BASIC);
        accepted(Persona.SALES, "Old Mill", BASIC);
        accepted(Persona.SALES2, "Old Mill", BASIC);
        accepted(Persona.SALES2, "Old Mill", PREMIUM);
        String withdrawn = accepted(Persona.SALES2, "Gone Inn", BASIC);
        service.put(Persona.SALES2, "/requests/%s/withdrawals/%s".formatted(withdrawn, UUID.randomUUID()), "{}");
        tell(Persona.SALES, accepted(Persona.SALES, "Told Inn", TOLD_OF), "BEING_BUILT");
        tell(Persona.SALES, accepted(Persona.SALES, "Told Inn", TOLD_OF), "BEING_BUILT");
        tell(Persona.SALES, accepted(Persona.SALES, "Other Inn", TOLD_OF), "LATER\",\"key\":\"later");
        tell(Persona.LEAD, accepted(Persona.SALES2, "Other Inn", TOLD_OF), "BEING_BUILT");
        accepted(Persona.SALES2, "Untold Inn", TOLD_OF);
        service.submitted(Persona.SALES, "Nobody decided", "It hurts.");
        repeated(Persona.SALES2, "Echo Inn", accepted(Persona.SALES, "Echo Inn", REPEATED));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itCountsWhoShowsWhatTheItemSaysEachCustomerAndOwnerOnce() {
        Reply impact = impact(BASIC);

        assertThat(counts(impact)).containsExactly(4, 2, 2);
        assertThat(impact.each("byItem", "label")).containsExactly("BEING_BUILT");
        assertThat(impact.each("firstOwners", "requests")).containsExactly(3, 1);
        assertThat(impact.each("firstOwners", "customers")).containsExactly(2, 1);
        assertThat(impact.at("firstOwners.0.owner.id"))
                .isEqualTo(Persona.SALES.caller().id().toString());
        assertThat(impact.at("firstOwners.0.owner.name"))
                .isEqualTo(Persona.SALES.caller().name());
        assertThat(impact.list("firstCustomers")).hasSize(2);
        assertThat(impact.each("firstRequests", "label")).hasSize(4).containsOnly("BEING_BUILT");
    }

    @Test
    void aDuplicateShowsAnotherLabelTooAndItsOwnerHasToKnow() {
        Reply impact = impact(REPEATED);

        assertThat(counts(impact)).containsExactly(2, 1, 2);
        assertThat(impact.each("firstOwners", "requests")).containsExactly(1, 1);
    }

    @Test
    void severalItemsAreOneConcern() {
        Reply impact = impact(BASIC, PREMIUM, UNASKED);

        assertThat(counts(impact)).containsExactly(5, 2, 2);
        assertThat(impact.each("byItem", "itemId"))
                .containsExactlyInAnyOrder(BASIC.id().toString(), PREMIUM.id().toString());
        assertThat(impact.each("byItem", "requests")).containsExactlyInAnyOrder(4, 1);
    }

    /** They told two customers of one and one of the other that it is being built, and one that it comes later. */
    @ParameterizedTest
    @CsvSource({
        "BEING_BUILT, being-built, 1, 1",
        "NOT_STARTED, not-started, 2, 3|1",
        "LATER, later, 2, 2|1",
        "LATER, later-follows-released, 2, 3|1",
        "AVAILABLE, available, 2, 3|1",
    })
    void itNamesThoseWhoHaveToldTheirCustomersSomethingElse(Label label, String key, int tellers, String requests) {
        Reply impact = impact(said(TOLD_OF, label.name(), key));

        assertThat(impact.at("tellers")).isEqualTo(tellers);
        assertThat(impact.each("firstTellers", "requests"))
                .extracting(Object::toString)
                .containsExactly(requests.split("[|]"));
    }

    @Test
    void whatNobodyAsksForConcernsNobody() {
        assertThat(counts(impact(UNASKED))).containsExactly(0, 0, 0);
        assertThat(impact(UNASKED).list("byItem")).isEmpty();
    }

    @Test
    void whoTellsWhatIsSoFirstHasNothingToTellAndOnlyWhatChangesIsCounted() {
        Reply asToday = impact(said(BASIC, "BEING_BUILT", "being-built"));

        assertThat(counts(asToday)).containsExactly(0, 0, 0);
        assertThat(asToday.at("tellers")).isEqualTo(0);
        assertThat(asToday.list("firstRequests")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"items\":[]}",
                "{\"items\":[null]}",
                "{\"items\":[{\"label\":\"LATER\"}]}",
                "{\"items\":[{\"itemId\":\"x\",\"label\":\"LATER\"}]}",
                "{\"items\":[{\"itemId\":\"01938f7e-0a90-7000-8000-0000000000a1\"}]}",
                "{\"items\":[{\"itemId\":\"01938f7e-0a90-7000-8000-0000000000a1\",\"label\":\"SOON\"}]}"
            })
    void whatNamesNoItemOrNoLabelIsRefused(String body) {
        assertThat(preview(body).status()).isEqualTo(400);
    }

    @Test
    void aHundredItemsAtMostAndEachOnce() {
        String once = said(ItemFact.planned("Once"), "LATER", "later");

        assertThat(impact(new String[] {once}).status()).isEqualTo(200);
        assertThat(impact(once, once).status()).isEqualTo(400);
        assertThat(impact(many(100)).status()).isEqualTo(200);
        assertThat(impact(many(101)).status()).isEqualTo(400);
    }

    /** If all of them were dropped. */
    private static Reply impact(ItemFact... items) {
        return impact(Stream.of(items)
                .map(item -> said(item, "NOT_PLANNED", "not-planned"))
                .toArray(String[]::new));
    }

    private static Reply impact(String... said) {
        return preview("{\"items\":[%s]}".formatted(String.join(",", said)));
    }

    private static Reply preview(String body) {
        return service.post(Persona.PM, "/impact/preview", body);
    }

    private static String said(ItemFact item, String label, String key) {
        return "{\"itemId\":\"%s\",\"label\":\"%s\",\"key\":\"%s\"}".formatted(item.id(), label, key);
    }

    private static String[] many(int number) {
        return Stream.generate(() -> said(ItemFact.planned("One of many"), "LATER", "later"))
                .limit(number)
                .toArray(String[]::new);
    }

    private static List<Object> counts(Reply impact) {
        return List.of(impact.at("requests"), impact.at("customers"), impact.at("owners"));
    }

    private static void tell(Persona who, String request, String label) {
        service.put(
                who,
                "/requests/%s/tellings/%s".formatted(request, UUID.randomUUID()),
                "{\"label\":\"%s\",\"words\":\"So it is.\"}".formatted(label));
    }

    private static void repeated(Persona who, String customer, String original) {
        String request = service.submitted(who, customer, "It hurts.").text("id");
        service.decided(Persona.PM, request, "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original));
    }

    private static String accepted(Persona who, String customer, ItemFact item) {
        String request = (String) service.submitted(who, customer, "It hurts.").at("id");
        service.decided(Persona.PM, request, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        return request;
    }
}
