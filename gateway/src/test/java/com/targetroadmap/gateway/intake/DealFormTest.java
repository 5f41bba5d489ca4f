package com.targetroadmap.gateway.intake;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealFormTest {

    private static final String DEAL_ID = "01938f6e-0000-7000-8000-0000000000f1";

    @BeforeEach
    void everythingIsTaken() {
        REQUESTS.forget();
        REQUESTS.answer("PUT /requests/*", Json.REQUEST).answer("GET /customers*", Json.CUSTOMERS);
    }

    @Test
    void anAmountAndADateAreSentAsTheyWereMeant() {
        var answer = submit(Map.of("dealKind", "RENEWAL", "dealAmount", "12.500 €", "dealCloseDate", "31.03.2027"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(REQUESTS.asked("PUT /requests/*").get(0).body())
                .contains("\"dealId\":\"" + DEAL_ID + "\"", "\"kind\":\"RENEWAL\"", "\"closeDate\":\"2027-03-31\"")
                .contains("\"amount\":{\"minorUnits\":1250000,\"currency\":\"EUR\"}");
    }

    @Test
    void withoutAWordAboutItThereIsNoDeal() {
        assertThat(submit(Map.of("dealAmount", " ", "dealCloseDate", "")).statusCode())
                .isEqualTo(303);
        assertThat(REQUESTS.asked("PUT /requests/*").get(0).body()).doesNotContain("deal");
    }

    @Test
    void whatIsDoubtfulIsAskedAboutAndNothingIsSent() {
        var page = submit(Map.of("dealAmount", "$12,500", "dealCloseDate", "3/4/2027"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("Which currency is $?", "Is that 2027-04-03 or 2027-03-04?")
                .contains("value=\"$12,500\"", "value=\"3/4/2027\"", "Harbour Hotels", "Gift cards are on paper.");
        assertThat(REQUESTS.asked("PUT /requests/*")).isEmpty();
    }

    @Test
    void whatTheServiceRefusesStandsAtItsField() {
        REQUESTS.answer("PUT /requests/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","detail":"One thing needs correcting.",\
                "errors":[{"field":"deal.amount.minorUnits","message":"Please give less."}]}""");

        assertThat(submit(Map.of("dealAmount", "12 EUR")).body())
                .contains("id=\"dealAmount-error\"", "Please give less.");
    }

    private static HttpResponse<String> submit(Map<String, String> deal) {
        Map<String, String> form = new HashMap<>(deal);
        form.put("id", Json.ID);
        form.put("customer", "Harbour Hotels");
        form.put("problem", "Gift cards are on paper.");
        form.put("dealId", DEAL_ID);
        return TestGateway.signedIn("sales").post("/requests", form);
    }
}
