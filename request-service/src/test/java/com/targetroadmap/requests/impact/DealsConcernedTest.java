package com.targetroadmap.requests.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DealsConcernedTest {

    private static final ItemFact BASIC = ItemFact.planned("SAP connector (basic)");
    private static final ItemFact PREMIUM = ItemFact.planned("Premium SAP connector");
    private static final ItemFact UNASKED = ItemFact.planned("Reservation option");

    private static final String SHARED = UUID.randomUUID().toString();

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService();
        Stream.of(BASIC, PREMIUM, UNASKED).forEach(item -> item.toldBy(service.roadmap()));
        await().until(() -> service.bean(Items.class).existsById(UNASKED.id()));
        asked(BASIC, "Harbour Hotels", SHARED, worth(50_000_00, "EUR", "2027-03-31"));
        asked(BASIC, "Harbour Hotels", SHARED, null);
        asked(PREMIUM, "Harbour Hotels", SHARED, null);
        asked(BASIC, "Old Mill", fresh(), worth(34_000_00, "EUR", "2027-01-31"));
        asked(PREMIUM, "Old Mill", fresh(), worth(10_000_00, "USD", "2027-02-28"));
        asked(BASIC, "Quiet Inn", fresh(), "{}");
        asked(BASIC, "Winner Inn", fresh(), "{\"state\":\"WON\",\"kind\":\"RENEWAL\"}");
        String withdrawn = asked(BASIC, "Gone Inn", fresh(), worth(99_000_00, "EUR", "2027-01-01"));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(withdrawn, fresh()), "{}");
        service.submitted(Persona.SALES, "No Deal Inn", "It hurts.");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aDealCountsOnceHoweverManyOfItsRequestsAreConcernedAndAmountsAddUp() {
        Reply impact = impact(BASIC);

        assertThat(impact.each("deals", "state")).containsExactly("OPEN", "WON");
        assertThat(impact.each("deals", "deals")).containsExactly(3, 1);
        assertThat(impact.each("deals", "withoutAmount")).containsExactly(1, 1);
        assertThat(impact.list("deals.0.amounts")).containsExactly(Map.of("minorUnits", 84_000_00, "currency", "EUR"));
        assertThat(impact.list("deals.1.amounts")).isEmpty();
    }

    @Test
    void overSeveralItemsTooAndWithinACurrencyOnly() {
        Reply impact = impact(BASIC, PREMIUM, UNASKED);

        assertThat(impact.each("deals", "deals")).containsExactly(4, 1);
        assertThat(impact.list("deals.0.amounts"))
                .containsExactly(
                        Map.of("minorUnits", 84_000_00, "currency", "EUR"),
                        Map.of("minorUnits", 10_000_00, "currency", "USD"));
    }

    @Test
    void openDealsStandFirstAndOfTheseTheOneThatClosesNext() {
        Reply impact = impact(BASIC);

        assertThat(impact.each("firstDeals", "state")).containsExactly("OPEN", "OPEN", "OPEN", "WON");
        assertThat(impact.each("firstDeals", "closeDate")).containsExactly("2027-01-31", "2027-03-31", null, null);
        assertThat(impact.at("firstDeals.0.customer.name")).isEqualTo("Old Mill");
        assertThat(impact.at("firstDeals.0.amount.minorUnits")).isEqualTo(34_000_00);
        assertThat(impact.at("firstDeals.1.id")).isEqualTo(SHARED);
        assertThat(impact.at("firstDeals.3.kind")).isEqualTo("RENEWAL");
    }

    @Test
    void whatNobodyAsksForConcernsNoDeal() {
        assertThat(impact(UNASKED).list("deals")).isEmpty();
        assertThat(impact(UNASKED).list("firstDeals")).isEmpty();
    }

    private static Reply impact(ItemFact... items) {
        List<String> dropped = Stream.of(items)
                .map(item -> "{\"itemId\":\"%s\",\"label\":\"NOT_PLANNED\"}".formatted(item.id()))
                .toList();
        return service.post(Persona.PM, "/impact/preview", "{\"items\":[%s]}".formatted(String.join(",", dropped)));
    }

    private static String asked(ItemFact item, String customer, String dealId, String deal) {
        Reply made = service.put(Persona.SALES, "/requests/" + fresh(), """
                {"customer":{"name":"%s"},"problem":"They wait.","dealId":"%s"%s}""".formatted(
                        customer, dealId, deal == null ? "" : ",\"deal\":" + deal));
        service.decided(Persona.PM, made.text("id"), "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
        return made.text("id");
    }

    private static String worth(long minorUnits, String currency, String closeDate) {
        return "{\"amount\":{\"minorUnits\":%d,\"currency\":\"%s\"},\"closeDate\":\"%s\"}"
                .formatted(minorUnits, currency, closeDate);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
