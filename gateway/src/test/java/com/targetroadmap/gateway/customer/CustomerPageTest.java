package com.targetroadmap.gateway.customer;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerPageTest {

    private static final String PAGE = "/customers/" + Json.ID;

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void itHasAllThatOneNeedsForTheCall() {
        assertThat(TestGateway.signedIn("sales").open(PAGE).body())
                .contains("<h1>Harbour Hotels</h1>", "Gift cards are on paper.", "Not planned: say no")
                .contains("I told you that our team was building it.", "20 Nov 2026", "/requests/" + Json.ID)
                .contains("Asked by colleagues", "Group rates", "Waiting for Sam Ode", "next=after-these")
                .contains("/requests/new?customer=Harbour+Hotels", "Not for customers.")
                .doesNotContain("/requests/REQ-1077");
    }

    @Test
    void noneAndNotLoadedAreDifferentSentences() {
        REQUESTS.answer("GET /customers/*", Json.CUSTOMER_SHEET.replaceAll("(?s)\"requests\":.*", "\"requests\":[]}"));
        assertThat(TestGateway.signedIn("sales").open(PAGE).body())
                .contains("You have no request here.")
                .doesNotContain("could not be loaded", "Asked by colleagues");
        REQUESTS.answer("GET /customers/*", 500, "{}");
        assertThat(TestGateway.signedIn("sales").open(PAGE).body()).contains("could not be loaded");
        REQUESTS.answer("GET /customers/*", 404, "{}");
        assertThat(TestGateway.signedIn("sales").open(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void byWhatACustomerIsFoundIsChangedByThoseWhoMay() {
        var sales = TestGateway.signedIn("sales");
        assertThat(sales.open(PAGE).body())
                .contains("harbour-hotels.example · CRM id CRM-1", "How Harbour Hotels is found", "value=\"CRM-1\"");
        REQUESTS.answer("PATCH /customers/*", Json.CUSTOMER_SHEET);
        var saved = sales.post(PAGE, Map.of("version", "3", "domain", "", "crmId", "CRM-2"));
        assertThat(saved.headers().firstValue("Location")).contains(PAGE + "?done=details");
        var call = REQUESTS.asked("PATCH /customers/*").get(0);
        assertThat(call.ifMatch()).isEqualTo("\"3\"");
        assertThat(call.body()).isEqualTo("{\"domain\":\"\",\"crmId\":\"CRM-2\"}");

        REQUESTS.answer("PATCH /customers/*", 400, """
                {"type":"invalid-input","status":400,"detail":"Please correct crmId.",
                 "errors":[{"field":"crmId","message":"Another customer has this CRM id."}]}""");
        assertThat(sales.post(PAGE, Map.of("version", "3", "crmId", "CRM-9")).body())
                .contains("CRM id: ", "<a href=\"#crmId\">Another customer has this CRM id.", "value=\"CRM-9\"");

        REQUESTS.answer("GET /customers/*", Json.CUSTOMER_SHEET.replace("\"mayChange\":true", "\"mayChange\":false"));
        assertThat(sales.open(PAGE).body()).doesNotContain("is found");
    }

    @Test
    void whoeverMakesACustomerSaysByWhatItIsKnown() {
        var sales = TestGateway.signedIn("sales");
        REQUESTS.answer("PUT /requests/*", 201, Json.REQUEST);
        sales.post(
                "/requests",
                Map.of("customer", "Old Mill", "problem", "They wait.", "domain", "old-mill.example", "crmId", " "));
        assertThat(REQUESTS.asked("PUT /requests/*").get(0).body())
                .contains("\"customer\":{\"name\":\"Old Mill\",\"domain\":\"old-mill.example\"}");
    }

    @Test
    void itLeadsToAnAskForTheSameCustomer() {
        assertThat(TestGateway.signedIn("sales")
                        .open("/requests/new?customer=Harbour+Hotels")
                        .body())
                .contains("value=\"Harbour Hotels\"");
    }
}
