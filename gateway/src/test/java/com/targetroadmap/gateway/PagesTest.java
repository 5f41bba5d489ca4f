package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show, with both services there and with one of them gone. */
class PagesTest {

    private static final List<String> PAGES_OF_PM = List.of(
            "/feeds",
            "/undelivered",
            "/triage",
            "/triage/" + Json.ID,
            "/board",
            "/board/items/new",
            "/board/items?q=sap&stage=PLANNED",
            "/board/items/" + Json.ITEM_ID + "/edit",
            "/start",
            "/phases",
            "/phases/new",
            "/phases/" + Json.PHASE_2,
            "/themes",
            "/themes/new",
            "/themes/" + Json.THEME_ID,
            "/products",
            "/board/stages/PLANNED?phase=" + Json.PHASE_2,
            "/sales-roadmap/you-asked",
            "/board/items/" + Json.ITEM_ID,
            "/board/phases/" + Json.PHASE_2 + "/completion",
            "/requests",
            "/requests/" + Json.ID,
            "/requests/new",
            "/customers/" + Json.ID,
            "/sales-roadmap",
            "/sell?q=sap");

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void anAnswerThatCantBeReadCouldNotBeLoadedAndIsShownToNobody() {
        ROADMAP.answer("GET /board", "{\"items\":[{\"internalTitle\":\"SECRET-7\"}]}");
        var page = TestGateway.signedIn("pm").open("/board");
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("could not be loaded").doesNotContain("SECRET-7");
    }

    @Test
    void everyPageHasOneHeadingAFrameAndNoGap() {
        Browser pm = TestGateway.signedIn("pm");
        assertThat(PAGES_OF_PM).allSatisfy(path -> {
            var page = pm.open(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .containsOnlyOnce("<h1>")
                    .contains("<main id=\"main\"", "Skip to content", "Priya Raman", "</html>")
                    .doesNotContain("{{", "Optional[", "Guidance[", "StoryLine[", " style=", "onclick");
        });
    }

    @Test
    void theDashboardSaysWhereEachRequestStandsAndWhatToSay() {
        assertThat(TestGateway.signedIn("sales").open("/").body())
                .contains(
                        "Harbour Hotels", "Waiting for product", "I&#x27;ve passed this on in your words.", "REQ-1042")
                .contains("Premium SAP connector");
    }

    @Test
    void aQuestionStandsAboveEverythingForItsOwnerAndUnderTheOwnersNameForOthers() {
        REQUESTS.answer(
                "GET /requests",
                "{\"requests\":[%s],\"next\":null,\"counts\":{\"QUESTION\":1}}".formatted(Json.ASKED_BACK));
        assertThat(TestGateway.signedIn("sales").open("/").body())
                .contains("Needs you", "Per room or per floor?", "Question for you");
        assertThat(TestGateway.signedIn("lead").open("/").body())
                .contains("Waiting for Nora Lind")
                .doesNotContain("Needs you");
    }

    @Test
    void noneAndNotLoadedAreDifferentSentences() {
        Browser sales = TestGateway.signedIn("sales");
        REQUESTS.answer("GET /requests", Json.NO_REQUESTS);
        assertThat(sales.open("/").body()).contains("No requests yet.").doesNotContain("could not be loaded");
        REQUESTS.answer("GET /requests", 500, "{}");
        assertThat(sales.open("/").body())
                .contains("could not be loaded", "Premium SAP connector")
                .doesNotContain("No requests yet.");
    }

    @Test
    void withTheRoadmapGoneStatusesAreThereWithAWarning() {
        Browser sales = TestGateway.signedIn("sales");
        sales.open("/");
        ROADMAP.answer("GET /sales-roadmap", 503, "{}");
        assertThat(sales.open("/").body())
                .contains("Harbour Hotels", "check before you promise", "What is being built could not be loaded.");
        assertThat(sales.open("/requests").body()).contains("Harbour Hotels", "check before you promise");
        assertThat(sales.open("/requests/" + Json.ID).body()).contains("Harbour Hotels", "check before you promise");
    }

    @Test
    void statusesOfUnknownAgeAreNotForCopying() {
        try (var gateway = TestGateway.start("http://127.0.0.1:1", REQUESTS.url())) {
            Browser sales = new Browser(gateway.getURI()).signIn("sales");
            for (String page : List.of("/", "/requests", "/requests/" + Json.ID)) {
                assertThat(sales.open(page).body())
                        .contains("Harbour Hotels", "from some time ago", "check before you promise")
                        .doesNotContain("data-copy");
            }
        }
        assertThat(TestGateway.signedIn("sales").open("/requests").body()).contains("data-copy");
    }

    @Test
    void whatAServiceHasSetAsideStandsWhereAPersonSeesItAndCanBeTriedAgain() {
        Browser pm = TestGateway.signedIn("pm");
        assertThat(pm.open("/feeds").body())
                .contains("request-service reads roadmap-service", "its stage is missing", "Try again")
                .contains("roadmap-service reads request-service", "Nothing is set aside.");

        ROADMAP.answer("GET /feed-readers", 500, "{}");
        assertThat(pm.open("/feeds").body()).contains("could not be loaded", "its stage is missing");
    }

    @Test
    void noPageTakesLongerThanThreeSeconds() {
        Browser sales = TestGateway.signedIn("sales");
        ROADMAP.answerLate("GET /sales-roadmap", Json.SALES_ROADMAP, Duration.ofSeconds(6));
        REQUESTS.answerLate("GET /requests", Json.REQUESTS, Duration.ofSeconds(6));
        long start = System.nanoTime();
        assertThat(sales.open("/").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(3500));
    }

    @Test
    void whatIsSoldIsToldAndAnUnknownThingHasTheAnswerForUnknownThings() {
        Browser sales = TestGateway.signedIn("sales");
        assertThat(sales.open("/sell?q=premium+sap").body())
                .contains(
                        "Later: don&#x27;t sell",
                        "Phase 3, we are in phase 2.",
                        "The SAP connector (basic) comes first")
                .contains("nobody has started, so please don&#x27;t count on it.");
        ROADMAP.answer("GET /guidance", Json.NOTHING_FOUND);
        assertThat(sales.open("/sell?q=teleport").body())
                .contains("Nothing you may offer under that name. Please don&#x27;t promise it.", "Integrations")
                .contains("Who types them?", "/requests/new?about=teleport");
    }

    @Test
    void nothingFoundIsNeverAProblemThatWeKnow() {
        ROADMAP.answer("GET /guidance", Json.NOTHING_FOUND);
        assertThat(TestGateway.signedIn("sales").open("/sell?q=teleport").body())
                .contains("Let me check this with our product team before I tell you anything about it.")
                .doesNotContain("We know this problem");
    }

    @Test
    void theBoardMarksWhatIsHiddenFromSalesAndClaimsNoReadersForIt() {
        Browser pm = TestGateway.signedIn("pm");
        ROADMAP.answer("GET /items/*", Json.ITEM.replace("\"showToSales\":true", "\"showToSales\":false"));
        assertThat(pm.open("/board?moved=" + Json.ITEM_ID).body())
                .contains("Hidden from sales", "It is hidden from sales.")
                .doesNotContain("Sales reads");
    }

    @Test
    void ofAFullColumnTheBoardShowsTheFirstAndLeadsToTheOthers() {
        Browser pm = TestGateway.signedIn("pm");
        ROADMAP.answer(
                "GET /board",
                Json.BOARD.substring(0, Json.BOARD.length() - 1)
                        + ",\"sizes\":[{\"stage\":\"PLANNED\",\"phaseId\":\"%s\",\"items\":1001}]}"
                                .formatted(Json.PHASE_2));
        assertThat(pm.open("/board").body())
                .contains("href=\"/board/stages/PLANNED?phase=" + Json.PHASE_2 + "\">Show all 1,000+");
        assertThat(pm.open("/board/stages/PLANNED?phase=" + Json.PHASE_2).body())
                .contains("Phase 2: Roll out, Planned", "1,000+ in all", "next=after-these");
    }

    @Test
    void aPhaseWithMoreUnfinishedItemsThanFitOnAPageSaysSo() {
        Browser pm = TestGateway.signedIn("pm");
        String completion = "/board/phases/" + Json.PHASE_2 + "/completion";
        assertThat(pm.open(completion).body()).contains("Where does it go?", "Complete the phase");
        ROADMAP.answer("GET /items", Json.UNFINISHED.replace("null}", "\"after-these\"}"));
        assertThat(pm.open(completion).body())
                .contains("More items in it are unfinished than fit on one page.")
                .doesNotContain("Complete the phase");
    }

    @Test
    void ofAFullPartTheSalesRoadmapShowsTheFirstAndLeadsToTheOthers() {
        Browser sales = TestGateway.signedIn("sales");
        ROADMAP.answer(
                "GET /sales-roadmap",
                Json.SALES_ROADMAP.substring(0, Json.SALES_ROADMAP.length() - 1)
                        + ",\"counts\":{\"available\":0,\"beingBuilt\":480,\"youAsked\":0}}");
        assertThat(sales.open("/sales-roadmap").body())
                .contains("href=\"/sales-roadmap/being-built\">Show all 480")
                .doesNotContain("href=\"/sales-roadmap/available\"");
        assertThat(sales.open("/sales-roadmap/being-built").body())
                .contains("Premium SAP connector", "/sales-roadmap/being-built?next=after-these");
        assertThat(sales.open("/sales-roadmap/none").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodysOpenQuestionsAreNotTheReaders() {
        REQUESTS.answer(
                "GET /requests",
                "{\"requests\":[%s],\"next\":null,\"counts\":{\"QUESTION\":1}}".formatted(Json.ASKED_BACK));
        assertThat(TestGateway.signedIn("lead").open("/").body())
                .contains("Waiting for sales")
                .doesNotContain("Question for you");
    }

    @Test
    void aWrongAddressIsToldInWordsOfPeople() {
        assertThat(TestGateway.signedIn("sales").open("/requests/not-an-id").body())
                .contains("We can&#x27;t read that", "Nothing was changed.");
    }

    @Test
    void aRequestThatIsSomebodyElsesIsNotThere() {
        REQUESTS.answer("GET /requests/*", 404, "{}");
        var page = TestGateway.signedIn("sales").open("/requests/" + Json.ID);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing here");
    }

    @Test
    void textOfPeopleIsNeverMarkup() {
        ROADMAP.answer("GET /guidance", Json.NOTHING_FOUND);
        assertThat(TestGateway.signedIn("sales")
                        .open("/sell?q=%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/requests/not-an-id", "/nothing", "/assets/../application.yml", "/board/items/x", "/?next=x"})
    void whatIsNotThereIsAPageAndNeverAnError(String path) {
        var page = TestGateway.signedIn("pm").open(path);
        assertThat(page.statusCode()).isLessThan(500);
    }

    @Test
    void pagesLoadNothingButOurOwnFilesAndAreNotKept() {
        var page = TestGateway.signedIn("sales").open("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        var style = TestGateway.browser().open("/assets/page.css");
        assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    }

    @Test
    void isReadyWithoutItsNeighbours() {
        try (var alone = TestGateway.start("http://127.0.0.1:1", "http://127.0.0.1:1")) {
            var browser = new Browser(alone.getURI());
            assertThat(browser.open("/health/readiness").statusCode()).isEqualTo(200);
            assertThat(browser.open("/health").body()).doesNotContain("details\":{");
            assertThat(browser.signIn("sales").open("/").body()).contains("could not be loaded");
        }
    }
}
