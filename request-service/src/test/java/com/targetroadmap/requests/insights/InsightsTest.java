package com.targetroadmap.requests.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.requests.roadmap.Items;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Three months of one team, from a Monday morning on; each test goes on a week or more after the one before. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsightsTest {

    private static final String BUILT =
            "{\"label\":\"BEING_BUILT\",\"key\":\"being-built\",\"words\":\"Our team is building this now.\"}";

    private static final ItemFact SHOWN = ItemFact.planned("SAP connector");
    private static final ItemFact HIDDEN = ItemFact.planned("Secret plan").hidden();

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(
                TestDatabase.fresh(),
                Map.of("requests.recount-every", "100ms", "working-calendar.time-zone", "Europe/Berlin"));
        SHOWN.beingBuilt().toldBy(service.roadmap());
        service.roadmap().tell("roadmap.theme.v1", "theme/" + theme(), """
                {"id":"%s","productId":"%s","title":"Guest messages","openToSales":true}""".formatted(theme(), new UUID(0, 1)));
        HIDDEN.toldBy(service.roadmap());
        await().until(() -> service.bean(Items.class).existsById(HIDDEN.id()));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void whereNothingHappenedThereIsNothingToCount() {
        at("2027-01-04T09:00:00Z");
        Reply insights = insights();
        assertThat(insights.list("weeks")).hasSize(13);
        assertThat(insights.text("from")).isEqualTo("2026-10-12");
        assertThat(insights.text("weeks.12.begins")).isEqualTo("2027-01-04");
        assertThat(insights.at("weeks.12.labels")).isEqualTo(Map.of());
        assertThat(insights.at("firstLooks.half")).isNull();
        assertThat(insights.at("weaker.nineOfTen")).isNull();
        assertThat(listed("LOOKED_IN_TIME")).isEmpty();
    }

    @Test
    @Order(2)
    void aFirstLookIsCountedOnceInWorkingHoursAndWithinThePromiseOrNot() {
        at("2027-01-04T10:00:00Z");
        String soon = submitted();
        String late = submitted();
        at("2027-01-04T12:30:00Z");
        decided(soon, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        service.put(
                Persona.SALES,
                "/requests/%s/answers/%s".formatted(soon, UUID.randomUUID()),
                service.get(Persona.SALES, "/requests/" + soon).etag(),
                "{\"text\":\"Forty.\"}");
        assertThat(insights().at("openQuestions")).isEqualTo(0);
        at("2027-01-07T10:50:00Z");
        decided(soon, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        decided(late, "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(theme()));

        Reply insights = insights();
        assertThat(insights.at("firstLooks.inTime")).isEqualTo(1);
        assertThat(insights.at("firstLooks.late")).isEqualTo(1);
        assertThat(insights.at("firstLooks.half")).isEqualTo(3);
        assertThat(insights.at("firstLooks.nineOfTen")).isEqualTo(25);
        assertThat(listed("LOOKED_IN_TIME")).containsExactly(soon);
        assertThat(listed("LOOKED_LATE")).containsExactly(late);
        assertThat(insights.at("decisions.withReason")).isEqualTo(2);
        assertThat(insights.at("decisions.withoutReason")).isEqualTo(1);
        assertThat(listed("DECIDED_WITH_REASON")).containsExactly(soon, soon);
        assertThat(listed("DECIDED_WITHOUT_REASON")).containsExactly(late);
        check();
    }

    @Test
    @Order(3)
    void whatGotWeakerAfterItWasToldIsCountedUntilTheCustomerHearsIt() {
        at("2027-01-11T09:00:00Z");
        String told = accepted();
        String untold = accepted();
        String dismissed = accepted();
        String silent = accepted();
        List.of(told, untold, dismissed).forEach(id -> tell(id, BUILT));
        roadmap(SHOWN.inDiscovery(), silent, "BEING_EXPLORED");
        assertThat(insights().at("weaker.gotWeaker")).isEqualTo(3);
        assertThat(listed("STILL_UNTOLD")).containsExactlyInAnyOrder(told, untold, dismissed);

        at("2027-01-12T10:30:00Z");
        tell(told, "{\"label\":\"BEING_EXPLORED\",\"words\":\"That has changed.\"}");
        service.put(
                Persona.SALES,
                "/requests/%s/dismissals/%s".formatted(dismissed, UUID.randomUUID()),
                "{\"label\":\"BEING_EXPLORED\"}");
        Reply insights = insights();
        assertThat(insights.at("weaker.told")).isEqualTo(1);
        assertThat(insights.at("weaker.half")).isEqualTo(10);
        assertThat(insights.at("weaker.leftUntold")).isEqualTo(1);
        assertThat(insights.at("weaker.stillUntold")).isEqualTo(1);
        assertThat(listed("TOLD_AFTER")).containsExactly(told);
        assertThat(listed("LEFT_UNTOLD")).containsExactly(dismissed);
        check();

        roadmap(SHOWN.beingBuilt(), untold, "BEING_BUILT");
        assertThat(insights().at("weaker.stillUntold")).isEqualTo(0);
        assertThat(insights().at("weaker.gotWeaker"))
                .as("what is true again before anybody heard of it was nothing")
                .isEqualTo(2);
        assertThat(listed("GOT_WEAKER")).containsExactlyInAnyOrder(told, dismissed);
        check();
    }

    @Test
    @Order(4)
    void labelsAreCountedWeekByWeekAndWhatIsOlderIsPartOfTheFirst() {
        Reply before = insights();
        assertThat(before.at("weeks.11.labels")).isEqualTo(Map.of("NOT_NOW", 1, "NOT_PLANNED", 1));
        assertThat(before.at("weeks.12.labels")).isEqualTo(Map.of("NOT_NOW", 1, "NOT_PLANNED", 1, "BEING_BUILT", 4));
        at("2027-06-14T10:00:00Z");
        Reply insights = insights();
        assertThat(insights.at("weeks.0.labels")).isEqualTo(before.at("weeks.12.labels"));
        assertThat(insights.at("firstLooks.inTime")).isEqualTo(0);
        assertThat(listed("LOOKED_IN_TIME")).isEmpty();
        check();
    }

    @Test
    @Order(5)
    void demandCountsEachCustomerAndEachDealOnceAndALeadReadsNothingThatSalesMayNotSee() {
        String deal = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            accept(withDeal("Deal Inn", deal, i == 0), SHOWN);
        }
        String hidden =
                service.submitted(Persona.SALES, "Old Mill", "They wait.").text("id");
        accept(hidden, HIDDEN);
        await().untilAsserted(() -> {
            Reply items = service.get(Persona.PM, "/insights/demand");
            assertThat(items.each("demand", "name")).containsExactly("SAP connector", "Secret plan");
            assertThat(items.each("demand", "requests")).containsExactly(6, 1);
            assertThat(items.each("demand", "customers")).containsExactly(2, 1);
            assertThat(items.raw()).contains("\"state\":\"OPEN\",\"deals\":1,\"amounts\":[{\"minorUnits\":100,");
        });
        assertThat(service.get(Persona.LEAD, "/insights/demand").each("demand", "name"))
                .containsExactly("SAP connector");
        Reply first = service.get(Persona.PM, "/insights/demand?by=ITEM&limit=1");
        assertThat(service.get(Persona.PM, "/insights/demand?by=ITEM&limit=1&next=" + first.text("next"))
                        .each("demand", "name"))
                .containsExactly("Secret plan");

        service.patch(
                Persona.SALES,
                "/deals/" + deal,
                service.get(Persona.SALES, "/deals/" + deal).etag(),
                "{\"state\":\"WON\"}");
        await().untilAsserted(() -> assertThat(
                        service.get(Persona.PM, "/insights/demand").raw())
                .contains("\"state\":\"WON\",\"deals\":1"));
        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(hidden, UUID.randomUUID()), "{}");
        await().untilAsserted(() -> assertThat(
                        service.get(Persona.PM, "/insights/demand").list("demand"))
                .hasSize(1));
    }

    @Test
    @Order(6)
    void whatNobodyCanMeanIsRefused() {
        for (String path : List.of(
                "/insights/requests",
                "/insights/requests?measure=LABEL",
                "/insights/requests?measure=NONE",
                "/insights/requests?measure=GOT_WEAKER&next=x",
                "/insights/requests?measure=STILL_UNTOLD&next=MjAyNy0wMS0xMlQxMDozMDowMFogMQ",
                "/insights/demand?by=PERSON",
                "/insights/demand?limit=0",
                "/insights/demand?next=x")) {
            assertThat(service.get(Persona.PM, path).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    @Order(7)
    void anUndoTakesBackWhatItsDecisionCounted() {
        at("2028-01-03T09:00:00Z");
        String request = submitted();
        at("2028-01-03T10:00:00Z");
        decided(request, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        assertThat(listed("LOOKED_IN_TIME")).containsExactly(request);
        undo(request);
        assertThat(listed("LOOKED_IN_TIME")).isEmpty();
        assertThat(listed("DECIDED_WITH_REASON")).isEmpty();
        assertThat(insights().at("firstLooks.half")).isNull();
        check();

        at("2028-01-07T10:00:00Z");
        decided(request, "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}");
        assertThat(listed("LOOKED_LATE")).as("the look that counts").containsExactly(request);
        decided(request, "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(theme()));
        assertThat(listed("DECIDED_WITHOUT_REASON")).containsExactly(request);
        undo(request);
        assertThat(listed("DECIDED_WITHOUT_REASON")).isEmpty();
        assertThat(listed("DECIDED_WITH_REASON")).containsExactly(request);
        assertThat(listed("LOOKED_LATE")).as("product did look").containsExactly(request);
        check();
        decided(submitted(), "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(request));
        assertThat(insights().at("openQuestions"))
                .as("with the one that repeats it")
                .isEqualTo(2);
        check();
    }

    /** On a Sunday night in UTC it is Monday in Berlin. */
    @Test
    @Order(8)
    void aWeekBeginsOnMondayWherePeopleWork() {
        at("2028-06-18T22:30:00Z");
        String request = submitted();
        decided(request, "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}");
        assertThat(insights().text("weeks.12.begins")).isEqualTo("2028-06-19");
        check();
        for (String last : List.of("2028-09-10T21:30:00Z", "2028-09-10T22:30:00Z", "2028-09-17T21:30:00Z")) {
            at(last);
            assertThat(insights().at("decisions.withReason")).as(last).isEqualTo(1);
            check();
        }
        at("2028-09-17T22:30:00Z");
        assertThat(insights().at("decisions.withReason")).isEqualTo(0);
        check();
    }

    private static void undo(String request) {
        String etag = service.get(Persona.PM, "/requests/" + request).etag();
        Reply reply =
                service.put(Persona.PM, "/requests/%s/undos/%s".formatted(request, UUID.randomUUID()), etag, "{}");
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
    }

    /** Each number is that of its list, and neither says whose any of it is. */
    private static void check() {
        checkLabels();
        Map<String, String> numbers = Map.of(
                "LOOKED_IN_TIME", "firstLooks.inTime",
                "LOOKED_LATE", "firstLooks.late",
                "DECIDED_WITH_REASON", "decisions.withReason",
                "DECIDED_WITHOUT_REASON", "decisions.withoutReason",
                "GOT_WEAKER", "weaker.gotWeaker",
                "TOLD_AFTER", "weaker.told",
                "LEFT_UNTOLD", "weaker.leftUntold",
                "STILL_UNTOLD", "weaker.stillUntold");
        Reply insights = insights();
        sayNobody(insights);
        assertThat(service.get(Persona.LEAD, "/requests?label=QUESTION").list("requests"))
                .hasSize((Integer) insights.at("openQuestions"));
        numbers.forEach(
                (measure, number) -> assertThat(pages(measure)).as(measure).isEqualTo(insights.at(number)));
    }

    private static int pages(String measure) {
        int found = 0;
        String next = "";
        while (next != null) {
            Reply page = service.get(Persona.LEAD, "/insights/requests?limit=2&measure=" + measure + next);
            sayNobody(page);
            found += page.list("requests").size();
            next = page.at("next") == null ? null : "&next=" + page.at("next");
        }
        return found;
    }

    private static void sayNobody(Reply reply) {
        for (Persona who : Persona.values()) {
            assertThat(reply.raw())
                    .doesNotContain(who.caller().name(), who.caller().id().toString());
        }
    }

    /** However it came about: what was counted is what there is. */
    private static void checkLabels() {
        assertThat(insights().at("weeks.12.labels"))
                .isEqualTo(service.get(Persona.PM, "/requests").at("counts"));
    }

    private static void at(String moment) {
        service.clock().moveTo(Instant.parse(moment));
    }

    private static Reply insights() {
        return service.get(Persona.LEAD, "/insights");
    }

    private static List<Object> listed(String measure) {
        return service.get(Persona.LEAD, "/insights/requests?measure=" + measure)
                .each("requests", "id");
    }

    private static void roadmap(ItemFact item, String request, String label) {
        item.toldBy(service.roadmap());
        await().until(() -> service.get(Persona.PM, "/requests?label=" + label)
                .each("requests", "id")
                .contains(request));
        await().until(() -> service.get(Persona.PM, "/requests?label=" + label)
                        .list("requests")
                        .size()
                == 4);
    }

    private static String accepted() {
        String id = submitted();
        accept(id, SHOWN);
        return id;
    }

    private static void accept(String id, ItemFact item) {
        decided(id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item.id()));
    }

    private static void decided(String id, String decision) {
        Reply reply = service.decided(Persona.PM, id, decision);
        assertThat(reply.status()).as(reply.raw()).isEqualTo(201);
    }

    private static void tell(String id, String words) {
        service.put(Persona.SALES, "/requests/%s/tellings/%s".formatted(id, UUID.randomUUID()), words);
    }

    private static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    private static String withDeal(String customer, String deal, boolean made) {
        String amount = made ? ",\"deal\":{\"amount\":{\"minorUnits\":100,\"currency\":\"EUR\"}}" : "";
        return service.put(
                        Persona.SALES,
                        "/requests/" + UUID.randomUUID(),
                        "{\"customer\":{\"name\":\"%s\"},\"problem\":\"It hurts.\",\"dealId\":\"%s\"%s}"
                                .formatted(customer, deal, amount))
                .text("id");
    }

    private static String theme() {
        return new UUID(0, 2).toString();
    }
}
