package com.targetroadmap.gateway.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Being told what a colleague is told about a request. */
class FollowTest {

    private static final StandIn REQUESTS = TestGateway.REQUESTS;
    private static final String REQUEST = "/requests/" + Json.ID;
    private static final String FOLLOWERS = REQUEST + "/followers";

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void whoSeesTheRequestOfAColleagueFollowsItAndLeavesItAgain() {
        var lead = TestGateway.signedIn("lead");
        REQUESTS.answer("GET " + FOLLOWERS, "{\"names\":[],\"following\":false}");
        assertThat(lead.open(REQUEST).body())
                .contains("is told what Nora Lind is told about it", ">Follow it</button>");

        REQUESTS.answer("PUT " + FOLLOWERS + "/me", "{\"names\":[\"Ines Ferrer\"],\"following\":true}")
                .answer("GET " + FOLLOWERS, "{\"names\":[\"Ines Ferrer\"],\"following\":true}");
        var done = lead.post(REQUEST + "/following", Map.of("following", "yes"));
        assertThat(done.headers().firstValue("Location")).contains(REQUEST + "#follow");
        assertThat(lead.open(REQUEST).body())
                .contains("You follow this", "Followed by Ines Ferrer.", ">Follow it no more</button>");

        lead.post(REQUEST + "/following", Map.of("following", "no"));
        assertThat(REQUESTS.asked("PUT " + FOLLOWERS + "/me"))
                .extracting(StandIn.Asked::body)
                .containsExactly("{\"following\":true}", "{\"following\":false}");
    }

    @Test
    void itsOwnerReadsWhoElseIsToldAndHasNothingToFollow() {
        var sales = TestGateway.signedIn("sales");
        REQUESTS.answer("GET " + FOLLOWERS, "{\"names\":[],\"following\":false}");
        assertThat(sales.open(REQUEST).body()).doesNotContain("follow-title");

        REQUESTS.answer("GET " + FOLLOWERS, "{\"names\":[\"Ines Ferrer\"],\"following\":false}");
        assertThat(sales.open(REQUEST).body())
                .contains("Who follows this", "Followed by Ines Ferrer.")
                .doesNotContain("Follow it<");
    }

    @Test
    void whereFollowingFailsThePageSaysSoAndWhereNobodyKnowsWhoFollowsItTheRestIsThere() {
        var lead = TestGateway.signedIn("lead");
        REQUESTS.cut("GET " + FOLLOWERS).cut("PUT " + FOLLOWERS + "/me");
        assertThat(lead.open(REQUEST).body()).contains("Who follows it could not be loaded.", "Gift cards");
        assertThat(lead.post(REQUEST + "/following", Map.of("following", "yes")).statusCode())
                .isGreaterThanOrEqualTo(500);
    }
}
