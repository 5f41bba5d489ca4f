package com.targetroadmap.gateway.ownline;

import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnLineTest {

    private static final String PAGE = "/board/items/" + ITEM_ID + "/own-line";
    private static final String CALL = "/items/" + ITEM_ID + "/own-line";

    private final Browser pm = TestGateway.signedIn("pm");

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void aLineIsWrittenOverTheOneThatThePageHasShown() {
        assertThat(pm.open(PAGE).body()).contains("name=\"version\" value=\"77\"");
        ROADMAP.answer("PUT " + CALL, Json.line("Let us talk.", null));

        var answer = pm.post(PAGE, Map.of("version", "77", "words", "Let us talk."));

        assertThat(answer.headers().firstValue("Location")).contains("/board/items/" + ITEM_ID + "?done=said");
        var sent = ROADMAP.asked("PUT " + CALL).get(0);
        assertThat(sent.ifMatch()).isEqualTo("\"77\"");
        assertThat(sent.body()).contains("\"words\":\"Let us talk.\"").doesNotContain("confirmed\":[\"");
    }

    @Test
    void whatIsRefusedIsSaidAtTheFieldAndKept() {
        ROADMAP.answer("PUT " + CALL, 400, """
                {"type":"urn:target-roadmap:invalid-input","detail":"Please correct words.",
                 "errors":[{"field":"words","message":"Leave out “Q3”."}]}""");
        var page = pm.post(PAGE, Map.of("version", "77", "words", "In Q3 <b>for sure</b>."));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<title>Error:", "href=\"#words\"", "Leave out “Q3”.", "In Q3 &lt;b&gt;for sure&lt;/b&gt;.")
                .doesNotContain("<b>for sure");
    }

    @Test
    void whatPromisesIsToBeConfirmedWithTheWordsThatWereFound() {
        ROADMAP.answer("PUT " + CALL, 409, """
                {"type":"urn:target-roadmap:promise","detail":"A customer hears a promise.","found":["will","guaranteed"]}""");
        var page = pm.post(PAGE, Map.of("version", "77", "words", "We will, guaranteed."));
        assertThat(page.body())
                .contains("A customer hears a promise.", "name=\"confirmed\" value=\"will|guaranteed\"")
                .contains("We will, guaranteed.");

        pm.post(PAGE, Map.of("version", "77", "words", "We will, guaranteed.", "confirmed", "will|guaranteed"));
        assertThat(ROADMAP.asked("PUT " + CALL).get(1).body()).contains("\"confirmed\":[\"will\",\"guaranteed\"]");
    }

    @Test
    void whereALineHasExpiredItsPageAndItsItemSayWhyAndOfferTheOldWords() {
        ROADMAP.answer("GET " + CALL, Json.line("Let us <i>talk</i>.", "FOLLOWED"));

        assertThat(pm.open("/board/items/" + ITEM_ID).body())
                .contains("has expired</strong> because what the item follows has moved on")
                .contains("“Let us &lt;i&gt;talk&lt;/i&gt;.”", PAGE);
        assertThat(pm.open(PAGE).body())
                .contains("has expired</strong> because what the item follows has moved on", "“Discovery”")
                .contains(">Let us &lt;i&gt;talk&lt;/i&gt;.</textarea>", "The standard line will do")
                .doesNotContain("<i>talk");
    }

    @Test
    void aLineInForceSaysUntilWhenAndCanBeTakenBack() {
        ROADMAP.answer("GET " + CALL, Json.line("Let us talk.", null));
        assertThat(pm.open("/board/items/" + ITEM_ID).body()).contains("at the latest until 18 Feb 2027");
        assertThat(pm.open(PAGE).body()).contains("Back to the standard line", "name=\"version\" value=\"78\"");

        ROADMAP.answer("DELETE " + CALL, Json.NO_LINE);
        assertThat(pm.post(PAGE + "/removals", Map.of("version", "78"))
                        .headers()
                        .firstValue("Location"))
                .contains("/board/items/" + ITEM_ID + "?done=standard");
        assertThat(ROADMAP.asked("DELETE " + CALL).get(0).ifMatch()).isEqualTo("\"78\"");
    }

    @Test
    void theListOfExpiredLinesLeadsToEachOfThem() {
        assertThat(pm.open("/board/expired-lines").body())
                .contains(
                        "SAP-2",
                        "“Let us &lt;i&gt;talk&lt;/i&gt;.”",
                        "because the item has moved to another stage",
                        PAGE)
                .contains("/board/expired-lines?next=" + Json.ID);
    }

    @Test
    void salesReadsTheLineInsteadOfTheStandardOneAndNothingInItIsMarkup() {
        String own =
                Json.SALES_ROADMAP.replace("\"ownLine\":null", "\"ownLine\":\"Let us <i>talk</i> \\\"today\\\".\"");
        ROADMAP.answer("GET /sales-roadmap", own);
        assertThat(TestGateway.signedIn("sales").open("/sales-roadmap").body())
                .contains("<blockquote>Let us &lt;i&gt;talk&lt;/i&gt; &quot;today&quot;.</blockquote>")
                .contains("data-copy=\"Let us &lt;i&gt;talk&lt;/i&gt; &quot;today&quot;.\"")
                .doesNotContain("We are building the", "<i>talk");
    }
}
