package com.targetroadmap.gateway.unsubscribe;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.signin.Seal;
import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link in each message: opens without a session and switches off what it names. */
class UnsubscribeTest {

    private static final UUID PERSON = new UUID(7, 7);
    private static final String PLACE = "PUT /people/" + PERSON + "/preferences/*";

    private final Browser nobody = TestGateway.browser();
    private String link;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        TestGateway.REQUESTS.answer(PLACE, "{}");
        link = bean(UnsubscribeLinks.class).path(new Subscription(PERSON, "MAIL", List.of("QUESTION", "DECIDED")));
    }

    @Test
    void lookingAtItChangesNothing() {
        var page = nobody.open(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Get no more of these?", "By mail", "Questions that product asks you", "Switch them off")
                .contains("action=\"" + link + "\"");
        assertThat(nobody.exchange(nobody.request(link).method("HEAD", HttpRequest.BodyPublishers.noBody()), Map.of())
                        .statusCode())
                .as("those who look at links ask for the head alone")
                .isEqualTo(200);
        assertThat(TestGateway.REQUESTS.asked(PLACE)).isEmpty();
    }

    @Test
    void theButtonSwitchesOffExactlyWhatTheLinkNames() {
        var page = nobody.post(link, Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Done", "Decisions about your requests")
                .doesNotContain("Switch them off");
        assertThat(TestGateway.REQUESTS.asked(PLACE))
                .extracting(StandIn.Asked::place)
                .containsExactly(
                        "PUT /people/" + PERSON + "/preferences/QUESTION/MAIL",
                        "PUT /people/" + PERSON + "/preferences/DECIDED/MAIL");
        assertThat(TestGateway.REQUESTS.asked(PLACE))
                .extracting(StandIn.Asked::body)
                .containsOnly("{\"when\":\"NEVER\"}");
    }

    @Test
    void aMailProgramDoesItWithOneClickInEitherFormAndWithoutASession() {
        var asForm = nobody.send(link, Map.of("List-Unsubscribe", "One-Click"), Map.of("Accept", "*/*"));
        String parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        var asParts = nobody.exchange(
                nobody.request(link)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(parts)),
                Map.of("Accept", "*/*"));

        assertThat(List.of(asForm.statusCode(), asParts.statusCode())).containsOnly(200);
        assertThat(TestGateway.REQUESTS.asked(PLACE)).hasSize(4);
    }

    @Test
    void aLinkThatWasChangedLeadsNowhere() {
        String sealed = bean(Seal.class).seal("something else", PERSON + " MAIL QUESTION");
        for (String wrong : List.of("x", ".", "a.b", sealed, link.substring(13, link.length() - 2) + "xx")) {
            assertThat(nobody.open("/unsubscribe/" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
            assertThat(nobody.post("/unsubscribe/" + wrong, Map.of()).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(TestGateway.REQUESTS.asked(PLACE)).isEmpty();
    }

    @Test
    void whatCouldNotBeSwitchedOffIsSaidAndTheButtonStays() {
        TestGateway.REQUESTS.answer(PLACE, 503, "{}");

        var page = nobody.post(link, Map.of());

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Nothing was saved", "Switch them off").doesNotContain("Done");
    }

    @Test
    void whoIsNotThereAnyMoreIsSentNothingAnyway() {
        TestGateway.REQUESTS.answer(PLACE, 404, "{\"type\":\"urn:target-roadmap:not-found\",\"status\":404}");

        assertThat(nobody.post(link, Map.of()).statusCode()).isEqualTo(404);
    }

    private static <T> T bean(Class<T> type) {
        return TestGateway.server().getApplicationContext().getBean(type);
    }
}
