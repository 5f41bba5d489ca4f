package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed into the search of a list. */
@DatabaseTest
class SearchingTest {

    private static RunningService service;
    private static String gift;
    private static String others;

    @BeforeAll
    static void start() {
        service = new RunningService();
        gift = submitted(Persona.SALES, "Harbour Hotels", "Gift cards are on paper, and gifts get lost");
        submitted(Persona.SALES, "Gift Palace", "Gift cards are refused");
        submitted(Persona.SALES, "Old Mill", "Group invoices come one by one");
        others = submitted(Persona.SALES2, "Casa Verde", "Selling gift cards takes too long");
        service.get(Persona.LEAD, "/requests");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{1} finds {2} for {0}")
    @CsvSource({
        "SALES, gift, 2",
        "SALES, GIFT%20card, 2",
        "SALES, cards%20are%20on, 1",
        "SALES, invoices, 1",
        "SALES, long, 0",
        "SALES2, gift, 1",
        "SALES2, invoices, 0",
        "LEAD, gift, 3",
        "PM, long, 1",
        "PM, ift, 0"
    })
    void wordsOfTheTitleFindWhatOneMaySee(Persona who, String words, int number) {
        assertThat(found(who, words, 50)).hasSize(number).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"SALES, 1", "LEAD, 1", "LEAD, 2", "PM, 3"})
    void pagesPutTogetherAreTheWholeListAndWhoseCustomerIsMeantComesFirst(Persona who, int limit) {
        List<Object> whole = found(who, "gift", 200);
        assertThat(found(who, "gift", limit)).isEqualTo(whole);
        assertThat(service.get(who, "/requests?q=gift").text("requests.0.customer.name"))
                .isEqualTo("Gift Palace");
    }

    @Test
    void whatIsHandedOverIsFoundByWhoHasItNow() {
        String id = submitted(Persona.SALES, "Seaside Inns", "Parking is a lottery");
        service.put(
                Persona.LEAD,
                "/requests/%s/hand-overs/%s".formatted(id, UUID.randomUUID()),
                "{\"to\":\"%s\"}".formatted(Persona.SALES2.caller().id()));
        assertThat(found(Persona.SALES, "lottery", 50)).isEmpty();
        assertThat(found(Persona.SALES2, "lottery", 50)).containsExactly(id);
        String owner = "&owner=" + Persona.SALES2.caller().id();
        assertThat(found(Persona.LEAD, "gift" + owner, 50)).containsExactly(others);
        assertThat(found(Persona.SALES, "paper", 50)).containsExactly(gift);
    }

    private static List<Object> found(Persona who, String words, int limit) {
        List<Object> pages = new ArrayList<>();
        Object next = "";
        while (next != null) {
            Reply page = service.get(who, "/requests?q=%s&limit=%d&next=%s".formatted(words, limit, next));
            assertThat(page.status()).as(page.raw()).isEqualTo(200);
            assertThat(page.list("requests")).hasSizeLessThanOrEqualTo(limit);
            pages.addAll(page.each("requests", "id"));
            next = page.at("next");
        }
        return pages;
    }

    private static String submitted(Persona who, String customer, String problem) {
        return service.submitted(who, customer, problem + ".").text("id");
    }
}
