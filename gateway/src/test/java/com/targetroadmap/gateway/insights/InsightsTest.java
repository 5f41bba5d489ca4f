package com.targetroadmap.gateway.insights;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a lead and product managers read about the team. */
class InsightsTest {

    @BeforeEach
    void calm() {
        TestGateway.calm();
    }

    @Test
    void theDrawingAndTheTableShowTheSameNumbersAndEmptyWeeksBeforeTheFirstRequestAreLeftOut() {
        String page = TestGateway.signedIn("pm").open("/insights").body();
        assertThat(page)
                .contains(
                        "aria-current=\"page\">Insights</a>",
                        "<svg class=\"chart\" viewBox=\"0 -4 52 230\" role=\"img\"")
                .contains("class=\"bar tone-later\" x=\"8\" y=\"50\" width=\"36\" height=\"150\"")
                .contains("class=\"bar tone-question\" x=\"8\" y=\"0\" width=\"36\" height=\"50\"")
                .contains("<th scope=\"col\">23 Nov</th></tr>")
                .containsPattern("label=QUESTION\">Waiting for sales</a></th><td>1</td></tr>"
                        + "<tr>.*href=\"/requests\\?label=LATER\">Later: don&#x27;t sell</a></th><td>3</td></tr>")
                .contains("<th scope=\"row\">All</th><td>4</td>")
                .doesNotContain("16 Nov</th>", "style=");
    }

    @Test
    void eachNumberAboutTrustLeadsToItsList() {
        String page = TestGateway.signedIn("lead").open("/insights").body();
        assertThat(page).contains("3 hours", "12 hours", "within 2 working hours", "within 1 working hour<");
        for (String measure : List.of(
                "LOOKED_IN_TIME\">9<",
                "LOOKED_LATE\">1 later<",
                "DECIDED_WITH_REASON\">7<",
                "DECIDED_WITHOUT_REASON\">2 without a reason<",
                "GOT_WEAKER\">4<",
                "STILL_UNTOLD\">1 still to be told today<",
                "LEFT_UNTOLD\">1 left untold<",
                "TOLD_AFTER\">2<")) {
            assertThat(page).contains("/insights/requests?measure=" + measure);
        }
        String list = TestGateway.signedIn("lead")
                .open("/insights/requests?measure=LOOKED_LATE")
                .body();
        assertThat(list)
                .contains(
                        "<h1>First looks after more than two working days</h1>",
                        "Harbour Hotels · REQ-1042",
                        "25 working hours")
                .contains("/insights/requests?measure=LOOKED_LATE&amp;next=there");
    }

    @Test
    void demandKeepsOpenWonAndLostApartAndLeadsProductManagersToTheItem() {
        String row = "</th><td>3</td><td>4</td>";
        assertThat(TestGateway.signedIn("pm").open("/insights/demand").body())
                .contains("<a href=\"/board/items/" + Json.ITEM_ID + "\">Premium SAP connector</a>" + row)
                .containsPattern(
                        "<td>2<br><span class=\"hint\">12,500 EUR</span><br><span class=\"hint\">1 without amount</span></td>\\s*<td>0</td>\\s*<td>0</td>");
        assertThat(TestGateway.signedIn("lead").open("/insights").body())
                .contains("Premium SAP connector" + row)
                .doesNotContain("/board/items/");
    }

    @Test
    void wherePartsCouldNotBeLoadedTheOthersAreThereAndNothingIsSaidToBeNone() {
        REQUESTS.cut("GET /insights");
        String page = TestGateway.signedIn("pm").open("/insights").body();
        assertThat(page)
                .contains("What was counted could not be loaded.", "Premium SAP connector")
                .doesNotContain("No requests yet");
    }

    @Test
    void whereThereIsNothingYetThePageSaysWhatWillStandThere() {
        REQUESTS.answer("GET /insights", """
                        {"from":"2026-11-16","weeks":[{"begins":"2026-11-23","labels":{}}],"openQuestions":0,\
                        "firstLooks":{"inTime":0,"late":0,"half":null,"nineOfTen":null},\
                        "decisions":{"withReason":0,"withoutReason":0},\
                        "weaker":{"gotWeaker":0,"told":0,"leftUntold":0,"stillUntold":0,"half":null,"nineOfTen":null}}""")
                .answer("GET /insights/demand", "{\"by\":\"ITEM\",\"demand\":[],\"next\":null}")
                .answer("GET /insights/requests", "{\"measure\":\"TOLD_AFTER\",\"requests\":[],\"next\":null}");
        var pm = TestGateway.signedIn("pm");
        assertThat(pm.open("/insights").body())
                .contains(
                        "No requests yet",
                        "nothing was looked at",
                        "Nobody asks for anything here yet",
                        "nobody in these weeks");
        assertThat(pm.open("/insights/requests?measure=TOLD_AFTER").body()).contains("None in these three months.");
    }
}
