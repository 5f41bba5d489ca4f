package com.targetroadmap.gateway.triage;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who decides about a request sees what says alike what was asked. */
class AskedBeforeTest {

    private static final String OTHER = "01938f7e-0a90-7000-8000-0000000000c7";

    private static final String ALIKE =
            """
            {"items":[{"id":"%s","name":"Premium SAP connector","problem":"Typed twice.","guidance":%s,"customers":2,\
            "joinable":true}],"requests":[%s,%s],"partial":false}""".formatted(Json.ITEM_ID, Json.LATER, asked(Json.ID, "Itself"), asked(OTHER, "They type it twice"));

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void itemsAndRequestsStandThereWithTheirLabelsAndTheRequestItselfDoesNot() {
        REQUESTS.answer("GET /known", ALIKE);

        assertThat(page())
                .contains("Asked before", "href=\"/board/items/" + Json.ITEM_ID + "\"", "2 customers asked")
                .contains("3 open deals, 84,000 EUR and 900.50 USD", "1 lost deal")
                .contains("href=\"/triage/" + OTHER + "\"", "They type it twice", "Old Mill · REQ-1077 · Nora Lind")
                .doesNotContain("Itself");
    }

    @Test
    void noneAndNotLoadedAreDifferentSentencesAndEitherWayItCanBeDecided() {
        assertThat(page()).contains("Nobody has asked for this before", "Accept as a new item");

        REQUESTS.cut("GET /known");

        assertThat(page())
                .contains("What was asked before could not be loaded.", "Accept as a new item")
                .doesNotContain("Nobody has asked for this before");
    }

    private String page() {
        return pm.open("/triage/" + Json.ID).body();
    }

    private static String asked(String id, String title) {
        return """
                {"id":"%s","reference":"REQ-1077","title":"%s","customer":{"id":"%s","name":"Old Mill"},\
                "owner":{"id":"%s","name":"Nora Lind"},"label":"WAITING_FOR_PRODUCT","guidance":null,"customers":1,\
                "mayOpen":true,"joinable":false}""".formatted(id, title, Json.ID, Json.ID);
    }
}
