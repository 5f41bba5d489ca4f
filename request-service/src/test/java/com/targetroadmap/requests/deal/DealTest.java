package com.targetroadmap.requests.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.AtOnce;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DatabaseTest
class DealTest {

    private static final String WORTH = """
            {"kind":"EXPANSION","amount":{"minorUnits":1250000,"currency":"EUR"},"closeDate":"2027-03-31"}""";

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
    void aDealIsOpenAndNewUnlessSomebodySaysMore() {
        Reply made = deal(Persona.SALES, "Alpine Lodges", "{}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.etag()).isEqualTo("\"1\"");
        assertThat(made.text("kind")).isEqualTo("NEW");
        assertThat(made.text("state")).isEqualTo("OPEN");
        assertThat(made.at("amount")).isNull();
        assertThat(made.at("closeDate")).isNull();
    }

    @Test
    void aRepeatIsTheSameDealAndAnotherBodyIsRefused() {
        String path = "/deals/" + UUID.randomUUID();
        String body = body("Alpine Lodges", WORTH);
        Reply first = service.put(Persona.SALES, path, body);
        Reply repeat = service.put(Persona.SALES, path, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeat.status()).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(service.put(Persona.SALES, path, body("Alpine Lodges", "{}")).problem())
                .isEqualTo("id-taken");
        assertThat(service.put(Persona.SALES2, path, body).status()).isEqualTo(404);
        assertThat(AtOnce.times(6, number -> service.put(Persona.SALES, "/deals/" + new UUID(7, 7), body)))
                .extracting(Reply::status)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
    }

    @Test
    void onlyItsOwnerALeadAndProductSeeADeal() {
        Reply made = deal(Persona.SALES, "Seen Inn", WORTH);
        String path = "/deals/" + made.text("id");
        String list = "/deals?customer=" + made.text("customerId");

        for (Persona who : List.of(Persona.SALES, Persona.LEAD, Persona.PM)) {
            assertThat(service.get(who, path).at("amount.minorUnits"))
                    .as(who.name())
                    .isEqualTo(1250000);
            assertThat(service.get(who, list).each("deals", "id")).containsExactly(made.text("id"));
        }
        assertThat(service.get(Persona.SALES2, path).status()).isEqualTo(404);
        assertThat(service.get(Persona.SALES2, list).list("deals")).isEmpty();
        assertThat(service.patch(Persona.SALES2, path, "\"1\"", "{\"state\":\"LOST\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatAChangeLeavesOutStaysAndAWonDealIsNotOpenAnyMore() {
        Reply made = deal(Persona.SALES, "Winner Inn", WORTH);
        String path = "/deals/" + made.text("id");

        Reply won = service.patch(Persona.SALES, path, made.etag(), "{\"state\":\"WON\"}");

        assertThat(won.status()).isEqualTo(200);
        assertThat(won.etag()).isEqualTo("\"2\"");
        assertThat(won.text("state")).isEqualTo("WON");
        assertThat(won.text("kind")).isEqualTo("EXPANSION");
        assertThat(won.text("closeDate")).isEqualTo("2027-03-31");
        assertThat(service.get(Persona.SALES, "/deals?customer=" + made.text("customerId"))
                        .list("deals"))
                .isEmpty();
    }

    @Test
    void whatIsEmptyIsCleared() {
        Reply made = deal(Persona.SALES, "Empty Inn", WORTH);
        String path = "/deals/" + made.text("id");
        Reply cleared = service.patch(Persona.SALES, path, made.etag(), "{\"amount\":{},\"closeDate\":\"\"}");
        assertThat(cleared.status()).as(cleared.raw()).isEqualTo(200);
        assertThat(cleared.at("amount")).isNull();
        assertThat(cleared.at("closeDate")).isNull();
        assertThat(cleared.text("kind")).isEqualTo("EXPANSION");

        Reply wrong = service.patch(
                Persona.SALES, path, cleared.etag(), "{\"amount\":{\"minorUnits\":1},\"closeDate\":\"31.03.2027\"}");
        assertThat(wrong.each("errors", "field")).containsExactly("closeDate", "amount.currency");
    }

    @Test
    void aChangeOfAnOlderVersionIsRefusedWithWhatIsThereNow() {
        Reply made = deal(Persona.SALES, "Stale Inn", "{}");
        String path = "/deals/" + made.text("id");
        service.patch(Persona.LEAD, path, made.etag(), "{\"state\":\"LOST\"}");

        Reply late = service.patch(Persona.SALES, path, made.etag(), "{\"state\":\"WON\"}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("current.state")).isEqualTo("LOST");
        assertThat(service.get(Persona.SALES, path).text("state")).isEqualTo("LOST");
    }

    @Test
    void anIdOfTheCrmStandsForOneDeal() {
        deal(Persona.SALES, "First Inn", "{\"crmId\":\"006A\"}");
        Reply second = deal(Persona.SALES, "Second Inn", "{\"crmId\":\"006A\"}");

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.each("errors", "field")).containsExactly("crmId");
    }

    @Test
    void aRequestMakesItsDealAndAnotherOnePointsAtItToo() {
        String deal = UUID.randomUUID().toString();
        Reply first = request(Persona.SALES, "Two Asks Inn", deal, WORTH);
        Reply second = request(Persona.SALES, "Two Asks Inn", deal, null);

        assertThat(first.at("deal.amount.minorUnits")).isEqualTo(1250000);
        assertThat(second.text("deal.id")).isEqualTo(deal);
        assertThat(service.get(Persona.PM, "/requests/" + second.text("id")).text("deal.kind"))
                .isEqualTo("EXPANSION");
    }

    @Test
    void aRequestPointsOnlyAtADealOfItsCustomerThatItsSenderSees() {
        String deal = deal(Persona.SALES, "Own Inn", WORTH).text("id");

        for (Reply refused : List.of(
                request(Persona.SALES, "Other Inn", deal, null),
                request(Persona.SALES2, "Own Inn", deal, null),
                request(Persona.SALES, "Own Inn", UUID.randomUUID().toString(), null))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.each("errors", "field")).containsExactly("dealId");
        }
        assertThat(request(Persona.SALES, "Own Inn", deal, WORTH).problem()).isEqualTo("id-taken");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrong")
    void whatIsWrongIsNamedAndNothingIsMade(String field, String deal) {
        String path = "/deals/" + UUID.randomUUID();
        Reply refused = service.put(Persona.SALES, path, body("Alpine Lodges", deal));

        assertThat(refused.status()).as(refused.raw()).isEqualTo(400);
        assertThat(refused.each("errors", "field")).contains(field);
        assertThat(service.get(Persona.SALES, path).status()).isEqualTo(404);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("deal", "null"),
                Arguments.of("deal.kind", "{\"kind\":\"HUGE\"}"),
                Arguments.of("deal.state", "{\"state\":\"won\"}"),
                Arguments.of("deal.amount.minorUnits", "{\"amount\":{\"currency\":\"EUR\"}}"),
                Arguments.of("deal.amount.minorUnits", "{\"amount\":{\"minorUnits\":-1,\"currency\":\"EUR\"}}"),
                Arguments.of("deal.amount.minorUnits", "{\"amount\":{\"minorUnits\":1.5,\"currency\":\"EUR\"}}"),
                Arguments.of(
                        "deal.amount.minorUnits", "{\"amount\":{\"minorUnits\":10000000000000,\"currency\":\"EUR\"}}"),
                Arguments.of("deal.amount.currency", "{\"amount\":{\"minorUnits\":1}}"),
                Arguments.of("deal.amount.currency", "{\"amount\":{\"minorUnits\":1,\"currency\":\"euro\"}}"),
                Arguments.of("deal.closeDate", "{\"closeDate\":\"31.03.2027\"}"),
                Arguments.of("deal.crmId", "{\"crmId\":\"%s\"}".formatted("x".repeat(101))));
    }

    private static Reply deal(Persona who, String customer, String deal) {
        return service.put(who, "/deals/" + UUID.randomUUID(), body(customer, deal));
    }

    private static String body(String customer, String deal) {
        return "{\"customer\":{\"name\":\"%s\"},\"deal\":%s}".formatted(customer, deal);
    }

    private static Reply request(Persona who, String customer, String dealId, String deal) {
        return service.put(who, "/requests/" + UUID.randomUUID(), """
                {"customer":{"name":"%s"},"problem":"They wait.","dealId":"%s"%s}""".formatted(
                        customer, dealId, deal == null ? "" : ",\"deal\":" + deal));
    }
}
