package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class ListTest {

    private static RunningService service;
    private static final List<Object> SALES_REQUESTS = new ArrayList<>();

    @BeforeAll
    static void start() {
        service = new RunningService();
        for (int i = 0; i < 7; i++) {
            SALES_REQUESTS.add(service.submitted(Persona.SALES, "Customer " + i, "Problem " + i)
                    .at("id"));
            service.submitted(Persona.SALES2, "Customer " + i, "Problem " + i);
        }
        service.decided(
                Persona.PM, (String) SALES_REQUESTS.get(2), "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}");
        SALES_REQUESTS.add(SALES_REQUESTS.remove(2));
        Collections.reverse(SALES_REQUESTS);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void salesSeesItsOwnNewestLabelChangeFirst() {
        Reply list = service.get(Persona.SALES, "/requests");

        assertThat(list.each("requests", "id")).isEqualTo(SALES_REQUESTS);
        assertThat(list.at("next")).isNull();
        assertThat(list.at("counts")).isEqualTo(Map.of("WAITING_FOR_PRODUCT", 6, "ALREADY_ANSWERED", 1));
        assertThat(list.at("requests.0.story")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"LEAD, 14", "PM, 14", "SALES2, 7"})
    void aLeadAndAPmSeeAll(Persona who, int number) {
        Reply list = service.get(who, "/requests");
        assertThat(list.list("requests")).hasSize(number);
        assertThat(list.each("requests", "id").containsAll(SALES_REQUESTS)).isEqualTo(number == 14);
    }

    @ParameterizedTest
    @CsvSource({
        "SALES, 1, ''",
        "SALES, 3, ''",
        "SALES, 7, ''",
        "LEAD, 5, ''",
        "SALES, 2, WAITING_FOR_PRODUCT",
        "PM, 4, WAITING_FOR_PRODUCT"
    })
    void pagesPutTogetherAreTheWholeList(Persona who, int limit, String label) {
        String filter = label.isEmpty() ? "" : "&label=" + label;
        List<Object> whole = service.get(who, "/requests?limit=200" + filter).each("requests", "id");
        List<Object> pages = new ArrayList<>();
        Object next = "";
        while (next != null) {
            Reply page = service.get(who, "/requests?limit=%d&next=%s%s".formatted(limit, next, filter));
            assertThat(page.list("requests")).hasSizeBetween(1, limit);
            pages.addAll(page.each("requests", "id"));
            next = page.at("next");
        }
        assertThat(pages).isEqualTo(whole).hasSizeGreaterThan(limit - 1);
    }

    @Test
    void aLabelFiltersAndTheCountsStayWhole() {
        Reply list = service.get(Persona.SALES, "/requests?label=ALREADY_ANSWERED");
        assertThat(list.each("requests", "label")).containsExactly("ALREADY_ANSWERED");
        assertThat(list.at("counts")).isEqualTo(Map.of("WAITING_FOR_PRODUCT", 6, "ALREADY_ANSWERED", 1));
        assertThat(service.get(Persona.PM, "/requests?label=ALREADY_ANSWERED").at("counts"))
                .isEqualTo(Map.of("WAITING_FOR_PRODUCT", 13, "ALREADY_ANSWERED", 1));
        assertThat(service.get(Persona.SALES, "/requests?label=LATER").list("requests"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "next=x", "next=eCB5", "next=%00", "label=SOLD"})
    void whatMakesNoSenseIsRefused(String query) {
        Reply refused = service.get(Persona.SALES, "/requests?" + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.each("errors", "field")).containsExactly(query.replaceFirst("=.*", ""));
    }
}
