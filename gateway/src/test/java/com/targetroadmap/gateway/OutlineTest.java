package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.Json.PHASE_2;
import static com.targetroadmap.gateway.testing.Json.PHASE_3;
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

/** One product, of which no page says the word, or several, of which each page says which. */
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
}
