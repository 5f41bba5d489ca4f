package com.targetroadmap.gateway.salesroadmap;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.TestGateway;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SalesRoadmapPageTest {

    private final Browser pm = TestGateway.signedIn("pm");
    private final Browser sales = TestGateway.signedIn("sales");

    @BeforeEach
    void calm() {
        TestGateway.calm();
        ROADMAP.answer("GET /sales-roadmap", roadmap());
        REQUESTS.answer("GET /requests", Json.NO_REQUESTS);
    }

    @Test
    void theFourPartsStandInOrderEachByThemeAndTheStrongestFirst() {
        assertThat(inOrder(
                        sales.open("/sales-roadmap").body(),
                        "two years of releases",
                        "id=\"available-title\"",
                        "Group export",
                        "Who can have it: in every plan",
                        "id=\"built-title\"",
                        "SAP basic",
                        "id=\"asked-title\"",
                        ">Booking</h3>",
                        "Reservation option",
                        "Rate check",
                        ">Integrations</h3>",
                        "SAP premium",
                        ">Other</h3>",
                        "Without a theme",
                        "id=\"problems-title\"",
                        "Numbers are typed twice."))
                .isTrue();
    }

    @Test
    void themesOfTheSameTitleStandApartWhereTheyAreOfTwoProducts() {
        String quayside = item("Late checkout", "Booking", "NOT_STARTED", "not-started", "Quayside");
        String harbourside = item("Berth map", "Booking", "BEING_EXPLORED", "being-explored", "Harbourside");
        String other = item("Tide table", null, "BEING_EXPLORED", "being-explored", "Harbourside");
        ROADMAP.answer("GET /sales-roadmap/parts/*", "{\"items\":[%s,%s,%s]}".formatted(harbourside, other, quayside));

        assertThat(inOrder(
                        sales.open("/sales-roadmap/you-asked").body(),
                        ">Quayside · Booking</h3>",
                        "Late checkout",
                        ">Harbourside · Booking</h3>",
                        "Berth map",
                        ">Harbourside · Other</h3>",
                        "Tide table"))
                .isTrue();
    }

    @Test
    void theAnswerToASellersQuestionSaysOfWhichProductItIsWhereThereAreTwo() {
        String item = item("Berth map", "Booking", "BEING_EXPLORED", "being-explored", "Harbourside");
        String theme = Json.THEME.replace("\"title\"", "\"productName\":\"Quayside\",\"title\"");
        ROADMAP.answer("GET /guidance", "{\"items\":[%s],\"themes\":[%s]}".formatted(item, theme));
        assertThat(sales.open("/sell?q=berth").body())
                .contains("<p class=\"card-who\">Harbourside · Booking</p>", "<p class=\"card-who\">Quayside</p>");

        ROADMAP.answer("GET /guidance", "{\"items\":[],\"themes\":[],\"closest\":%s}".formatted(theme));
        assertThat(sales.open("/sell?q=berth").body()).contains("<strong>Integrations</strong> (Quayside).");
    }

    @Test
    void eachLineBelowWhatIsAvailableCanBeAskedFor() {
        String page = sales.open("/sales-roadmap").body();
        for (String name : List.of("SAP+basic", "Reservation+option", "Rate+check", "SAP+premium", "Integrations")) {
            assertThat(page).contains("href=\"/requests/new?about=" + name + "\"");
        }
        assertThat(page).doesNotContain("about=Group+export");
    }

    @Test
    void aProductManagerWhoLooksAsSalesSeesToTheByteWhatSalesSees() {
        for (String path : List.of("/sales-roadmap", "/sales-roadmap/you-asked")) {
            String seen = content(sales.open(path).body(), path);
            assertThat(content(pm.open(path + "?as=sales").body(), path)).isEqualTo(seen);
            assertThat(content(pm.open(path).body(), path)).isNotEqualTo(seen).contains("On the board");
        }
    }

    @Test
    void itIsTheServicesThatAreAskedWithTheRightsOfSalesAndOnlyByAProductManager() {
        pm.open("/sales-roadmap?as=sales");
        assertThat(rolesAsked()).containsOnly("\"SALES\"");
        calm();
        pm.open("/sales-roadmap");
        assertThat(rolesAsked()).containsOnly("\"PM\"");
        calm();
        TestGateway.signedIn("lead").open("/sales-roadmap?as=sales");
        assertThat(rolesAsked()).containsOnly("\"SALES_LEAD\"");
        assertThat(pm.open("/sales-roadmap?as=sales").body()).contains("sees: asked for with the rights of sales");
        assertThat(sales.open("/sales-roadmap?as=sales").body()).doesNotContain("with the rights of sales");
    }

    @Test
    void paperSaysThatItIsInternalForWhomAndAsOfWhen() {
        assertThat(sales.open("/sales-roadmap").body())
                .containsPattern(
                        "print-only\">Internal\\. For Nora Lind, as of 23 Nov 2026, \\d\\d:00\\. Not for customers\\.<");
    }

    private static List<String> rolesAsked() {
        return List.of(ROADMAP, REQUESTS).stream()
                .flatMap(service -> service.asked("GET *").stream())
                .map(call -> roles(call.authorization()))
                .distinct()
                .collect(Collectors.toList());
    }

    private static String roles(String bearer) {
        String claims = new String(Base64.getUrlDecoder().decode(bearer.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        Matcher roles = Pattern.compile("\"roles\":\\[([^]]*)]").matcher(claims);
        return roles.find() ? roles.group(1) : claims;
    }

    /** From the heading on; where the eyes of sales are borrowed links keep them, and there is a word about it. */
    private static String content(String page, String path) {
        int from = page.indexOf(path.equals("/sales-roadmap") ? "<div id=\"roadmap\"" : "<p class=\"lead\">");
        return page.substring(from, page.indexOf("</main>"))
                .replace("?as=sales", "")
                .replace("&amp;as=sales", "");
    }

    private static boolean inOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            assertThat(found).as("%s, in its order", part).isNotNegative();
            from = found;
        }
        return true;
    }

    private static String roadmap() {
        return """
                {"asOf":"2026-11-23T09:00:00Z","available":[%s],"beingBuilt":[%s],"youAsked":[%s],"problems":[%s]}""".formatted(
                        item("Group export", "Reporting", "AVAILABLE", "available"),
                        item("SAP basic", "Integrations", "BEING_BUILT", "being-built"),
                        String.join(
                                ",",
                                item("Without a theme", null, "NOT_STARTED", "not-started"),
                                item("Rate check", "Booking", "BEING_EXPLORED", "being-explored"),
                                item("SAP premium", "Integrations", "LATER", "later"),
                                item("Reservation option", "Booking", "NOT_STARTED", "not-started")),
                        Json.THEME);
    }

    private static String item(String name, String theme, String label, String key) {
        return item(name, theme, label, key, null);
    }

    private static String item(String name, String theme, String label, String key, String product) {
        return """
                {"id":"%s","name":"%s","problem":"A problem.","productName":%s,"theme":%s,"stageSince":"2026-11-20T09:00:00Z","customers":2,
                 "guidance":{"label":"%s","key":"%s","parameters":{"name":"%s"%s},"ownLine":null}}""".formatted(
                        java.util.UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        name,
                        product == null ? "null" : "\"" + product + "\"",
                        theme == null ? "null" : "\"" + theme + "\"",
                        label,
                        key,
                        name,
                        label.equals("AVAILABLE") ? ",\"whoCanHaveIt\":\"in every plan\"" : "");
    }
}
