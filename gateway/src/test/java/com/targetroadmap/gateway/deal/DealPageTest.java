package com.targetroadmap.gateway.deal;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deal that is decided, and what is asked then. */
class DealPageTest {

    private static final String DEAL = "/deals/" + Json.ID;

    private Browser sales;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        sales = TestGateway.signedIn("sales");
    }

    @Test
    void aDealIsWonWithWhatSomebodyTyped() {
        REQUESTS.answer("PATCH /deals/*", Json.DEAL.replace("OPEN", "WON"));
        assertThat(sales.open(DEAL).body())
                .contains("Deal of Harbour Hotels", "value=\"12,500 EUR\"", "value=\"OPEN\" checked");
        var won = sales.post(
                DEAL, Map.of("version", "7", "state", "WON", "amount", "13.000 €", "closeDate", "2026-12-01"));

        assertThat(won.headers().firstValue("Location")).contains("/?done=deal");
        var call = REQUESTS.asked("PATCH /deals/*").get(0);
        assertThat(call.ifMatch()).isEqualTo("\"7\"");
        assertThat(call.body()).contains("\"state\":\"WON\"", "\"minorUnits\":1300000", "\"closeDate\":\"2026-12-01\"");
    }

    @Test
    void whatIsLeftEmptyIsCleared() {
        REQUESTS.answer("PATCH /deals/*", Json.DEAL);
        sales.post(DEAL, Map.of("version", "7", "state", "OPEN", "amount", "", "closeDate", " "));
        assertThat(REQUESTS.asked("PATCH /deals/*").get(0).body())
                .isEqualTo("{\"state\":\"OPEN\",\"amount\":{},\"closeDate\":\"\"}");
    }

    @Test
    void whatIsDoubtfulIsAskedAboutAndNothingIsSent() {
        var page = sales.post(DEAL, Map.of("version", "7", "amount", "$5", "closeDate", "3/4/2027"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Which currency is $?", "Is that 2027-04-03 or 2027-03-04?", "value=\"$5\"");
        assertThat(REQUESTS.asked("PATCH /deals/*")).isEmpty();
    }

    @Test
    void whatWasPromisedIsAskedUnderNeedsYou() {
        REQUESTS.answer("GET /promise-questions", "{\"requests\":[%s]}".formatted(Json.REQUEST))
                .answer("PUT /requests/*", 201, Json.REQUEST);
        assertThat(sales.open("/").body())
                .contains("Needs you", "Was anything promised about this?", "Yes, in writing");
        var told = sales.post(
                "/requests/%s/promises".formatted(Json.ID), Map.of("id", Json.ITEM_ID, "promised", "IN_TALKS"));
        assertThat(told.headers().firstValue("Location")).contains("/?done=promised");
        assertThat(REQUESTS.asked("PUT /requests/%s/promises/%s".formatted(Json.ID, Json.ITEM_ID))
                        .get(0)
                        .body())
                .isEqualTo("{\"promised\":\"IN_TALKS\"}");
    }

    @Test
    void aLeadSeesFirstWhichDealsCloseSoon() {
        String page = TestGateway.signedIn("lead").open("/").body();
        assertThat(page)
                .contains("Deals closing soon", "12,500 EUR, closes 11 Dec 2026", "Sam Ode", "Waiting for product");
        assertThat(page.indexOf("Deals closing soon")).isLessThan(page.indexOf("Where their requests stand"));
        assertThat(sales.open("/").body()).doesNotContain("Deals closing soon");
    }

    @Test
    void aProductManagerReadsForHowMuchAnItemIsAsked() {
        assertThat(TestGateway.signedIn("pm")
                        .open("/board/items/" + Json.ITEM_ID)
                        .body())
                .contains("open deal");
    }
}
