package com.targetroadmap.gateway.customer;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
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
    void itLeadsToAnAskForTheSameCustomer() {
        assertThat(TestGateway.signedIn("sales")
                        .open("/requests/new?customer=Harbour+Hotels")
                        .body())
                .contains("value=\"Harbour Hotels\"");
    }
}
