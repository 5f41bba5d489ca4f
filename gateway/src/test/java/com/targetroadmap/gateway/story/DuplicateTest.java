package com.targetroadmap.gateway.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A duplicate whose original waits for an answer: nobody is led to where there is nothing to do or to see. */
class DuplicateTest {

    private static final StandIn REQUESTS = TestGateway.REQUESTS;

    private static final String DUPLICATE = Json.ASKED_BACK
            .replace("\"decision\":\"QUESTION\"", "\"decision\":\"DUPLICATE\"")
            .replace("\"QUESTION_ANSWERED\",", "")
            .replace("\"item\":null", "\"original\":{\"id\":\"%s\",\"reference\":\"REQ-1029\"}".formatted(Json.ITEM_ID))
            .replace("\"parameters\":{", "\"parameters\":{\"owner\":\"Olga Petrova\",")
            .replace(",\"owner\":\"Nora Lind\"}", "}");

    @BeforeEach
    void calm() {
        TestGateway.calm();
        REQUESTS.answer("GET /requests/" + Json.ID, DUPLICATE);
        REQUESTS.answer("GET /requests", "{\"requests\":[%s],\"next\":null,\"counts\":{}}".formatted(DUPLICATE));
    }

    @Test
    void theQuestionIsPutToWhoCanAnswerIt() {
        String dashboard = TestGateway.signedIn("sales").open("/").body();
        assertThat(dashboard).contains("Waiting for Olga Petrova").doesNotContain("Needs you", "Question for you");
    }

    @Test
    void whoMayNotOpenTheOriginalIsLedToWhatTheCustomerAsked() {
        assertThat(TestGateway.signedIn("sales").open("/requests/" + Json.ID).body())
                .contains("<a href=\"/customers/%s#request-%s\">REQ-1029</a>".formatted(Json.ID, Json.ITEM_ID));
        assertThat(TestGateway.signedIn("pm").open("/requests/" + Json.ID).body())
                .contains("<a href=\"/requests/%s\">REQ-1029</a>".formatted(Json.ITEM_ID));
    }
}
