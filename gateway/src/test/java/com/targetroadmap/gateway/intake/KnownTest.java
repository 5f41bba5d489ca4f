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

/** Known already? while one types, and with a button where there is no script. */
class KnownTest {

    private static final String GUIDANCE =
            "{\"label\":\"%s\",\"key\":\"%s\",\"parameters\":{\"name\":\"Premium SAP connector\","
                    + "\"customerReason\":\"it is too rare\"},\"ownLine\":null}";

    private static final String KNOWN = """
            {"items":[{"id":"%s","name":"Premium SAP connector","problem":"Typed twice.","productName":null,\
            "label":"NOT_STARTED","guidance":%s,"customers":2,"joinable":true}],\
            "requests":[{"id":"%s","reference":null,"title":null,"customer":null,"owner":null,"label":"NOT_PLANNED",\
            "guidance":%s,"customers":1,"mayOpen":false,"joinable":true},\
            {"id":null,"reference":null,"title":null,"customer":null,"owner":null,"label":"WAITING_FOR_PRODUCT",\
            "guidance":null,"customers":3,"mayOpen":false,"joinable":false}],"partial":true,"later":1}""".formatted(
                    Json.ITEM_ID,
                    GUIDANCE.formatted("NOT_STARTED", "not-started"),
                    Json.THEME_ID,
                    GUIDANCE.formatted("NOT_PLANNED", "not-planned"));

    @BeforeEach
    void somethingIsKnown() {
        REQUESTS.forget();
        REQUESTS.answer("PUT /requests/*", Json.REQUEST)
                .answer("GET /customers*", Json.CUSTOMERS)
                .answer("GET /known*", KNOWN);
    }

    @Test
    void whatIsKnownStandsThereWithLabelAndWordsAndCanBeJoined() {
        for (String page : new String[] {"/requests/known?about=sap", "/requests/new?about=sap"}) {
            assertThat(get(page))
                    .contains("Premium SAP connector", "Not started: don", "2 customers asked", "Say this")
                    .contains("name=\"joinsItemId\" value=\"" + Json.ITEM_ID + "\"")
                    .contains("name=\"joinsRequestId\" value=\"" + Json.THEME_ID + "\"", "it is too rare")
                    .contains("3 customers asked for something like this", "There may be more");
        }
    }

    @Test
    void nothingKnownAndNotToBeToldAreDifferentSentences() {
        REQUESTS.answer("GET /known*", "{\"items\":[],\"requests\":[],\"partial\":false}");
        assertThat(get("/requests/known?about=sap")).contains("Nobody has asked for this yet");
        REQUESTS.cut("GET /known*");
        assertThat(get("/requests/known?about=sap"))
                .contains("look right now whether this is known")
                .doesNotContain("Nobody has asked");
    }

    @Test
    void withoutScriptTheFormComesBackWithWhatWasTyped() {
        var page = TestGateway.signedIn("sales").post("/requests/known", form(Map.of("howToday", "By hand.")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Harbour Hotels", "They want SAP.", "By hand.", "Premium SAP connector");
    }

    @Test
    void oneClickAddsTheCustomer() {
        var joined = submit(Map.of("joinsItemId", Json.ITEM_ID));
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(joined.headers().firstValue("Location").orElseThrow()).endsWith("?done=joined");
        assertThat(REQUESTS.asked("PUT /requests/*").get(0).body())
                .contains("\"joinsItemId\":\"" + Json.ITEM_ID + "\"");
        assertThat(submit(Map.of()).headers().firstValue("Location").orElseThrow())
                .endsWith("?done=sent");
    }

    @Test
    void whatCannotBeJoinedAnyMoreIsSaidAndNothingIsLost() {
        REQUESTS.answer("PUT /requests/*", 409, """
                {"type":"urn:target-roadmap:not-joinable","detail":"Nobody can be added to Lift any more."}""");
        assertThat(submit(Map.of("joinsItemId", Json.ITEM_ID)).body())
                .contains("Nobody can be added to Lift any more.", "They want SAP.", "Harbour Hotels");
    }

    private static String get(String page) {
        return TestGateway.signedIn("sales").open(page).body();
    }

    private static HttpResponse<String> submit(Map<String, String> more) {
        return TestGateway.signedIn("sales").post("/requests", form(more));
    }

    private static Map<String, String> form(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("id", Json.ID);
        form.put("customer", "Harbour Hotels");
        form.put("problem", "They want SAP.");
        return form;
    }
}
