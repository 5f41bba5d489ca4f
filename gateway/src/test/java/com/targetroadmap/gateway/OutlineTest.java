package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.Json.PHASE_2;
import static com.targetroadmap.gateway.testing.Json.PHASE_3;
import static com.targetroadmap.gateway.testing.Json.PHASE_4;
import static com.targetroadmap.gateway.testing.Json.PRODUCT_ID;
import static com.targetroadmap.gateway.testing.Json.SECOND_PRODUCT_ID;
import static com.targetroadmap.gateway.testing.Json.THEME_ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product manager's pages about phases, themes, products and reviews. */
class OutlineTest {

    /** What has the word in it and means those who make the product. */
    private static final String THE_TEAM =
            "(?i)waiting for product|next look by product|sen[dt] to product|product has (a first look|not decided)|our product team"
                    + "|what product takes into discovery|only product( reads this)?|ever leaves product";

    private Browser pm;

    @BeforeEach
    void calm() {
        TestGateway.calm();
        pm = TestGateway.signedIn("pm");
    }

    @Test
    void theStartPageSaysWhatWaitsAndWhatIsDue() {
        assertThat(pm.open("/").headers().firstValue("Location")).contains("/start");
        assertThat(pm.open("/start").body())
                .contains("<strong>1</strong> waiting for a decision", "href=\"/triage\"")
                .contains("SAP-2", "Discovery · since", "19 Nov 2026", "2 customers asked")
                .contains("Integrations", "Parked theme · since", "Not parked any more")
                .contains("<strong>more than 1 item</strong>", "href=\"/board/expired-lines\"")
                .contains("Phase 2: Roll out");
        assertThat(ROADMAP.asked("GET /reviews").get(0).query()).matches("by=\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void oneStepSetsTheNextDateOrTakesItAway() {
        ROADMAP.answer("PATCH /items/" + ITEM_ID, Json.ITEM).answer("PATCH /themes/" + THEME_ID, Json.THEME_WHOLE);

        var set = pm.post(
                "/start/reviews", Map.of("of", "ITEM", "about", ITEM_ID, "version", "7", "nextReview", "2027-01-15"));
        pm.post("/start/reviews", Map.of("of", "THEME", "about", THEME_ID, "version", "4", "done", "true"));

        assertThat(set.headers().firstValue("Location")).contains("/start");
        var call = ROADMAP.asked("PATCH /items/*").get(0);
        assertThat(call.ifMatch()).isEqualTo("\"7\"");
        assertThat(call.body()).isEqualTo("{\"nextReview\":\"2027-01-15\"}");
        assertThat(ROADMAP.asked("PATCH /themes/*").get(0).body()).isEqualTo("{\"nextReview\":\"\"}");
    }

    /** Made a second time, it would be refused as somebody else's change. */
    @Test
    void aChangeWhoseAnswerIsCutIsNotMadeTwice() {
        ROADMAP.cut("PATCH /themes/" + THEME_ID);

        var page = pm.post("/start/reviews", Map.of("of", "THEME", "about", THEME_ID, "version", "4", "done", "true"));

        assertThat(page.statusCode()).isEqualTo(504);
        assertThat(ROADMAP.asked("PATCH /themes/*")).hasSize(1);
    }

    @Test
    void aDateThatIsNoneComesBackAtItsFieldWithWhatWasTyped() {
        ROADMAP.answer("PATCH /items/*", 400, """
                {"type":"urn:target-roadmap:invalid-input","status":400,"detail":"Please correct it.",\
                "errors":[{"field":"nextReview","message":"Give a date like 2026-12-01."}]}""");
        var page =
                pm.post("/start/reviews", Map.of("of", "ITEM", "about", ITEM_ID, "version", "7", "nextReview", "soon"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#nextReview-" + ITEM_ID + "\"", "id=\"nextReview-" + ITEM_ID + "-error\"")
                .containsOnlyOnce("value=\"soon\"")
                .contains("<a href=\"/start\">Show it</a>");
        assertThat(pm.post("/start/reviews", Map.of("of", "ITEM", "about", "7")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void upcomingPhasesChangePlacesFromWhatThePageHasShown() {
        ROADMAP.answer("PUT /phases/order", Json.PHASES);
        assertThat(pm.open("/phases").body())
                .contains("Phase 2: Roll out", "Everyone", "/board/phases/" + PHASE_2 + "/completion")
                .contains("name=\"seen\" value=\"" + PHASE_3 + "," + PHASE_4 + "\"");

        pm.post("/phases/order", Map.of("seen", PHASE_3 + "," + PHASE_4, "phase", PHASE_4, "step", "EARLIER"));

        assertThat(ROADMAP.asked("PUT /phases/order").get(0).body())
                .isEqualTo("{\"seen\":[\"%1$s\",\"%2$s\"],\"phases\":[\"%2$s\",\"%1$s\"]}".formatted(PHASE_3, PHASE_4));
        assertThat(pm.post("/phases/order", Map.of()).statusCode()).isLessThan(500);
    }

    @Test
    void aPhaseIsWrittenDownAfterTheLastAndItsGoalCanBeTakenAway() {
        ROADMAP.answer("PUT /phases/*", 201, phase()).answer("PATCH /phases/*", phase());

        pm.post("/phases", Map.of("id", ID, "name", " Grow ", "goal", ""));
        pm.post("/phases/" + PHASE_3, Map.of("version", "5", "name", "Premium", "goal", ""));

        assertThat(ROADMAP.asked("PUT /phases/" + ID).get(0).body())
                .contains("\"productId\":\"" + PRODUCT_ID + "\"", "\"name\":\"Grow\"")
                .doesNotContain("number");
        var call = ROADMAP.asked("PATCH /phases/" + PHASE_3).get(0);
        assertThat(call.body()).isEqualTo("{\"name\":\"Premium\",\"goal\":\"\"}");
        assertThat(call.ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void anItemThatCameInMeanwhileIsNamedAndNothingTypedIsLost() {
        String other = "01938f6e-0000-7000-8000-0000000000a2";
        ROADMAP.answer("PUT /phases/*", 409, """
                {"type":"urn:target-roadmap:unfinished-items","status":409,\
                "detail":"Say where each unfinished item of this phase goes.","unfinished":[]}""")
                .answer("GET /items", Json.UNFINISHED.replace("],\"next\"", "," + newcomer(other) + "],\"next\""));
        var page = pm.post(
                "/board/phases/" + PHASE_2 + "/completion",
                Map.of(
                        "to." + ITEM_ID,
                        "PLANNED:" + PHASE_4,
                        "reason." + ITEM_ID,
                        "no time",
                        "customerReason." + ITEM_ID,
                        "others come first",
                        "startNext",
                        PHASE_4));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Say where each unfinished item of this phase goes.")
                .contains(
                        "value=\"no time\"",
                        "value=\"others come first\"",
                        "value=\"PLANNED:" + PHASE_4 + "\" selected")
                .contains("<option value=\"" + PHASE_4 + "\" selected>Phase 4: Grow")
                .contains("Came in meanwhile", "Please choose a place.")
                .contains("id=\"to-" + ITEM_ID + "\" name=\"to." + ITEM_ID + "\">")
                .contains("id=\"to-" + other + "-error\"", "id=\"whoCanHaveIt-" + other + "\"")
                .doesNotContain("id=\"whoCanHaveIt-" + ITEM_ID + "\"");
    }

    /** In development, so it could be released. */
    private static String newcomer(String id) {
        return Json.BOARD
                .replaceFirst("(?s).*\"items\":\\[(.*)]}", "$1")
                .replace(ITEM_ID, id)
                .replace("\"IN_DEVELOPMENT\"", "\"RELEASED\"");
    }

    @Test
    void aThemeIsRewrittenWithAllItsFieldsAndParked() {
        ROADMAP.answer("PATCH /themes/*", Json.THEME_WHOLE);
        assertThat(pm.open("/themes").body()).contains("Integrations", "Open to sales", "Parked until 20 Nov 2026");
        assertThat(pm.open("/themes/" + THEME_ID).body())
                .contains(">ERP</textarea>", ">Who types them?</textarea>", "checked", "value=\"2026-11-20\"");

        pm.post(
                "/themes/" + THEME_ID,
                Map.of(
                        "version",
                        "4",
                        "title",
                        "Connections",
                        "problem",
                        "They retype.",
                        "otherWords",
                        " ERP \r\n\r\nSAP",
                        "questions",
                        "",
                        "nextReview",
                        "2027-01-15"));

        assertThat(ROADMAP.asked("PATCH /themes/*").get(0).body())
                .isEqualTo("{\"title\":\"Connections\",\"problem\":\"They retype.\",\"otherWords\":[\"ERP\",\"SAP\"],"
                        + "\"questions\":[],\"openToSales\":false,\"nextReview\":\"2027-01-15\"}");
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileStandsBesideWhatWasTyped() {
        ROADMAP.answer("PATCH /themes/*", 412, """
                {"type":"urn:target-roadmap:stale-version","status":412,"detail":"Somebody was faster.",\
                "current":{"title":"Integrations","version":4}}""");
        var page = pm.post(
                "/themes/" + THEME_ID, Map.of("version", "3", "title", "Connections", "problem", "They retype."));
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.body())
                .contains("As somebody else has written it meanwhile", "Numbers are typed twice.", "They retype.")
                .contains("name=\"version\" value=\"4\"");
    }

    @Test
    void withOneProductTheWordIsOnNoPageAndInNoForm() {
        List<String> pages = List.of(
                "/start",
                "/board",
                "/board/items",
                "/board/items/new",
                "/board/items/" + ITEM_ID,
                "/board/items/" + ITEM_ID + "/edit",
                "/board/items/" + ITEM_ID + "/moves/new?to=DISCOVERY",
                "/board/phases/" + PHASE_2 + "/completion",
                "/phases",
                "/phases/new",
                "/phases/" + PHASE_3,
                "/themes",
                "/themes/new",
                "/themes/" + THEME_ID,
                "/products",
                "/triage/" + ID,
                "/requests/" + ID,
                "/sell?q=sap",
                "/sales-roadmap");
        assertThat(pages).allSatisfy(path -> {
            String page = pm.open(path).body();
            assertThat(page).as(path).doesNotContain("name=\"product");
            if (!path.equals("/products")) {
                assertThat(page).as(path).doesNotContain("Quayside");
            }
            assertThat(page.replaceAll("<[^>]*>", " ").replaceAll(THE_TEAM, ""))
                    .as(path)
                    .doesNotContainIgnoringCase("product");
        });
    }

    @Test
    void withTwoProductsEachPageSaysWhichAndTheOtherIsOneStepAway() {
        ROADMAP.answer("GET /products", Json.TWO_PRODUCTS);
        for (String path : List.of("/phases", "/themes")) {
            String first = pm.open(path).body();
            String second = pm.open(path + "?product=" + SECOND_PRODUCT_ID).body();
            assertThat(first).contains(" of Quayside</h1>", "href=\"" + path + "?product=" + SECOND_PRODUCT_ID + "\"");
            assertThat(second).contains(" of Harbourside</h1>", "There is no").doesNotContain("Integrations");
        }
        ROADMAP.answer("GET /board", Json.BOARD);
        assertThat(pm.open("/board").body()).contains("<h1>Board of Quayside</h1>", "?product=" + SECOND_PRODUCT_ID);
        assertThat(pm.open("/board?product=" + SECOND_PRODUCT_ID).body()).contains("<h1>Board of Harbourside</h1>");
        assertThat(ROADMAP.asked("GET /board").get(1).query()).isEqualTo("productId=" + SECOND_PRODUCT_ID);
        assertThat(pm.open("/start").body())
                .contains("Quayside · Discovery", "<strong>Harbourside</strong> <span>No phase is current.");
        assertThat(pm.open("/products").body()).contains("<h1>Products</h1>", "value=\"Harbourside\"");
        assertThat(pm.open("/themes/new?product=" + SECOND_PRODUCT_ID).body())
                .contains("value=\"" + SECOND_PRODUCT_ID + "\" selected>Harbourside");
    }

    @Test
    void withTwoProductsEachItemSaysWhichItIsOfAndTheListCanBeNarrowedToOne() {
        ROADMAP.answer("GET /products", Json.TWO_PRODUCTS);

        String list = pm.open("/board/items?product=" + SECOND_PRODUCT_ID + "&theme=" + THEME_ID)
                .body();

        assertThat(ROADMAP.asked("GET /items").get(0).query())
                .contains("productId=" + SECOND_PRODUCT_ID, "themeId=" + THEME_ID);
        assertThat(list)
                .contains("value=\"" + SECOND_PRODUCT_ID + "\" selected>Harbourside</option>")
                .contains(">Quayside · Integrations</option>", ">Quayside · 2: Roll out</option>")
                .contains("Premium SAP connector · Quayside · Integrations");
        assertThat(pm.open("/board/items/" + ITEM_ID).body())
                .contains("href=\"/board?product=" + PRODUCT_ID + "\">Board of Quayside</a>");
        for (String form : List.of("/board/items/new", "/board/items/" + ITEM_ID + "/edit")) {
            assertThat(pm.open(form).body()).contains(">Quayside · Integrations</option>");
        }
        assertThat(pm.open("/board/items/new").body()).contains(">Quayside · SAP-2</option>");
    }

    @Test
    void aListOfItemsThatIsNarrowedToAProductGoesOnWithinIt() {
        ROADMAP.answer("GET /products", Json.TWO_PRODUCTS).answer("GET /items", Json.STACK);

        assertThat(pm.open("/board/items?product=" + PRODUCT_ID).body().replace("&#x3D;", "="))
                .contains("href=\"/board/items?product=" + PRODUCT_ID + "&amp;next=after-these\"");
    }

    @Test
    void withTwoProductsTriageAndTheRequestSayOfWhichOneSomethingIs() {
        String of = "\"productName\":\"Harbourside\",";
        String accepted = Json.REQUEST.replace(
                "\"item\":null", "\"item\":{%s\"id\":\"%s\",\"name\":\"Berth map\"}".formatted(of, ITEM_ID));
        REQUESTS.answer("GET /triage/items", Json.TRIAGE_ITEMS.replace("\"nameForSales\"", of + "\"nameForSales\""))
                .answer("GET /triage/themes", Json.TRIAGE_THEMES.replace("\"title\"", of + "\"title\""))
                .answer("GET /requests/*", accepted);

        assertThat(pm.open("/triage/" + ID).body())
                .contains(">Harbourside · Integrations</option>")
                .contains(
                        "<strong>Premium SAP connector</strong> <span class=\"since\">Harbourside · Typed twice.</span>")
                .contains("Berth map</a> <span class=\"mark\">Harbourside</span>");
        assertThat(TestGateway.signedIn("sales").open("/requests/" + ID).body())
                .contains("Berth map <span class=\"mark\">Harbourside</span>");
    }

    @Test
    void aSecondProductIsBegunAndEitherIsRenamed() {
        ROADMAP.answer("PUT /products/*", 201, product()).answer("PATCH /products/*", product());

        pm.post("/products", Map.of("id", ID, "name", "Harbourside"));
        pm.post("/products/" + PRODUCT_ID, Map.of("version", "1", "name", "Quay"));

        assertThat(ROADMAP.asked("PUT /products/" + ID).get(0).body()).isEqualTo("{\"name\":\"Harbourside\"}");
        assertThat(ROADMAP.asked("PATCH /products/" + PRODUCT_ID).get(0).body()).isEqualTo("{\"name\":\"Quay\"}");
    }

    private static String product() {
        return "{\"id\":\"%s\",\"name\":\"Quay\",\"version\":2}".formatted(PRODUCT_ID);
    }

    private static String phase() {
        return "{\"id\":\"%s\",\"productId\":\"%s\",\"number\":5,\"name\":\"Grow\",\"goal\":null,\"state\":\"UPCOMING\",\"version\":1}"
                .formatted(ID, PRODUCT_ID);
    }
}
