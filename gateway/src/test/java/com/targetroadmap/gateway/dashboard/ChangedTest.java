package com.targetroadmap.gateway.dashboard;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is new since somebody last looked, and what is found. */
class ChangedTest {

    private static final String MARK = "<span class=\"mark\">New</span>";

    private Browser sales;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        sales = TestGateway.signedIn("sales");
        REQUESTS.answer("GET /requests", page("2026-11-21T09:00:00Z"));
    }

    @Test
    void whatChangedIsMarkedAndAFilter() {
        assertThat(sales.open("/").body())
                .contains(MARK, "href=\"/?changed=1\"", "Changed since you last looked")
                .doesNotContain("I have seen all of this");
        REQUESTS.answer("GET /requests", page("2026-11-22T10:00:00Z"));
        assertThat(sales.open("/").body()).doesNotContain(MARK);
    }

    @Test
    void whoHasSeenItSaysSo() {
        assertThat(sales.open("/?changed=1").body()).contains("I have seen all of this", "name=\"at\"");
        assertThat(REQUESTS.asked("GET /requests"))
                .anySatisfy(call -> assertThat(call.query()).contains("changed=true"));
        var seen = sales.post("/looks", Map.of("at", "2026-11-23T09:00:00Z"));
        assertThat(seen.headers().firstValue("Location")).contains("/?done=looked#requests");
        assertThat(REQUESTS.asked("POST /looks").get(0).body()).isEqualTo("{\"at\":\"2026-11-23T09:00:00Z\"}");
    }

    @Test
    void whatIsSearchedIsAskedForAndKeptOnTheWayToMore() {
        REQUESTS.answer("GET /requests", page("2026-11-21T09:00:00Z").replace("\"next\":null", "\"next\":\"n\""));
        assertThat(sales.open("/?q=harb").body()).contains("value=\"harb\"", "q&#x3D;harb&amp;label=&amp;next=n");
        assertThat(REQUESTS.asked("GET /requests"))
                .anySatisfy(call -> assertThat(call.query()).contains("q=harb"));
    }

    private static String page(String lookedAt) {
        String declined = Json.REQUEST.replace("\"label\":\"WAITING_FOR_PRODUCT\"", "\"label\":\"NOT_NOW\"");
        return "{\"requests\":[%s],\"next\":null,\"counts\":{\"NOT_NOW\":1},\"lookedAt\":\"%s\",\"changed\":1}"
                .formatted(declined, lookedAt);
    }
}
