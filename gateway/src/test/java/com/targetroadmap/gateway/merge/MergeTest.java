package com.targetroadmap.gateway.merge;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead finds that two customers are one. */
class MergeTest {

    private static final String PAGE = "/customers/" + Json.ID;
    private static final String OTHER = Json.ITEM_ID;
    private static final String NAMES =
            "\"customer\":{\"id\":\"%s\",\"name\":\"Harbour Hotels\"},\"into\":{\"id\":\"%s\",\"name\":\"Harbour Group\"}"
                    .formatted(Json.ID, OTHER);

    private Browser lead;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        lead = TestGateway.signedIn("lead");
        REQUESTS.answer(
                        "GET /customers",
                        "{\"customers\":[{\"id\":\"%s\",\"name\":\"Harbour Group\"}]}".formatted(OTHER))
                .answer(
                        "GET " + PAGE + "/merges/preview",
                        "{%s,\"requests\":2,\"deals\":1,\"names\":[\"Old Harbour\"]}".formatted(NAMES))
                .answer("PUT /customers/*", 201, "{\"id\":\"%s\",%s}".formatted(Json.PHASE_2, NAMES));
    }

    @Test
    void theOtherOneIsFoundByName() {
        assertThat(lead.open(PAGE).body()).contains("The same customer twice?", PAGE + "/merges/new");
        assertThat(lead.open(PAGE + "/merges/new?q=harb").body())
                .contains("Which customer is Harbour Hotels?", PAGE + "/merges/new?into=" + OTHER, "Harbour Group");
        assertThat(TestGateway.signedIn("sales").open(PAGE).body()).doesNotContain("The same customer twice?");
    }

    @Test
    void whatHappensIsSaidBeforeItDoes() {
        assertThat(lead.open(PAGE + "/merges/new?into=" + OTHER).body())
                .contains(
                        "Harbour Hotels becomes Harbour Group", "<strong>2</strong> requests stand under Harbour Group")
                .contains(
                        "<strong>1</strong> deal", "Whoever types Harbour Hotels, Old Harbour finds", "can be undone");
        assertThat(REQUESTS.asked("PUT /customers/*")).isEmpty();
    }

    @Test
    void mergedAndUndoneOneIsOnThePageOfTheCustomerThatIsThere() {
        var merged = lead.post(PAGE + "/merges", Map.of("id", Json.PHASE_2, "into", OTHER));
        assertThat(merged.headers().firstValue("Location")).contains("/customers/%s?done=merged".formatted(OTHER));
        assertThat(REQUESTS.asked("PUT %s/merges/%s".formatted(PAGE, Json.PHASE_2)))
                .hasSize(1);
        var undone = lead.post(PAGE + "/unmerges", Map.of("id", Json.PHASE_3, "merge", Json.PHASE_2));
        assertThat(undone.headers().firstValue("Location")).contains(PAGE + "?done=unmerged");
        assertThat(REQUESTS.asked("PUT %s/merges/%s/undos/%s".formatted(PAGE, Json.PHASE_2, Json.PHASE_3)))
                .hasSize(1);
    }

    @Test
    void whoIsSecondIsToldSo() {
        REQUESTS.answer(
                "PUT /customers/*",
                409,
                "{\"type\":\"urn:target-roadmap:merged-already\",\"detail\":\"Somebody has merged this customer already.\"}");
        var page = lead.post(PAGE + "/merges", Map.of("into", OTHER));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Somebody has merged this customer already.");
    }
}
