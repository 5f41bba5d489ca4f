package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class CustomerPageTest {

    private static RunningService service;
    private static String harbour;
    private static String own;

    @BeforeAll
    static void start() {
        service = new RunningService();
        Reply first = service.submitted(Persona.SALES, "Harbour Hotels", "They wait.");
        harbour = first.text("customer.id");
        own = first.text("id");
        service.put(Persona.SALES2, "/requests/" + UUID.randomUUID(), """
                {"customer":{"name":"Harbour Hotels"},"problem":"They retype.","howToday":"secret","promised":"IN_WRITING",
                 "wouldSignWithoutIt":"NO","dealId":"%s","deal":{"amount":{"minorUnits":4711,"currency":"EUR"}}}""".formatted(UUID.randomUUID()));
        String asked = service.submitted(Persona.SALES2, "Harbour Hotels", "They phone.")
                .text("id");
        service.decided(Persona.PM, asked, "{\"kind\":\"QUESTION\",\"question\":\"secret?\"}");
        service.put(
                Persona.SALES2,
                "/requests/%s/tellings/%s".formatted(asked, UUID.randomUUID()),
                "{\"label\":\"WAITING_FOR_PRODUCT\",\"words\":\"secret words\"}");
        service.submitted(Persona.SALES2, "Old Mill", "They wait.");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whoAsksForACustomerSeesWhoElseAskedWhatAndNoMore() {
        Reply page = page(Persona.SALES, harbour);
        assertThat(page.text("name")).isEqualTo("Harbour Hotels");
        assertThat(page.each("requests", "id")).containsExactly(own);
        assertThat(page.each("others", "problem")).containsExactly("They phone.", "They retype.");
        assertThat(page.text("others.0.owner.name"))
                .isEqualTo(Persona.SALES2.caller().name());
        assertThat(page.text("others.0.label")).isEqualTo("QUESTION");
        assertThat(page.raw()).doesNotContain("secret", "4711", "IN_WRITING", "\"deal\":{");
        assertThat(((Map<?, ?>) page.list("others").get(0))
                        .keySet().stream().map(String::valueOf).toList())
                .as("a field of others' requests that nobody has decided about")
                .containsExactlyInAnyOrder(
                        "reference",
                        "title",
                        "problem",
                        "owner",
                        "item",
                        "label",
                        "labelSince",
                        "guidance",
                        "submittedAt");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAD", "PM"})
    void aLeadAndAPmSeeAllOfIt(Persona who) {
        Reply page = page(who, harbour);
        assertThat(page.list("requests")).hasSize(3);
        assertThat(page.list("others")).isEmpty();
        assertThat(page.raw()).contains("4711", "secret words");
    }

    @Test
    void whoAsksNothingForACustomerReadsItsNameWhetherAnybodyAsksOrNot() {
        String oldMill =
                page(Persona.LEAD, customerOf(Persona.SALES2, "Old Mill")).text("id");
        Reply page = page(Persona.SALES, oldMill);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("name")).isEqualTo("Old Mill");
        assertThat(page.list("requests")).isEmpty();
        assertThat(page.list("others")).isEmpty();
    }

    @Test
    void aCustomerWhoIsntThereIsntThere() {
        assertThat(page(Persona.SALES, UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"SALES, 1", "SALES, 2", "LEAD, 2"})
    void pagesPutTogetherAreAllOfIt(Persona who, int limit) {
        List<Object> references = new ArrayList<>();
        Object next = "";
        while (next != null) {
            Reply page = page(who, harbour + "?limit=%d&next=%s".formatted(limit, next));
            references.addAll(page.each("requests", "reference"));
            references.addAll(page.each("others", "reference"));
            next = page.at("next");
        }
        assertThat(references).hasSize(3).doesNotHaveDuplicates();
    }

    private static Reply page(Persona who, String customer) {
        return service.get(who, "/customers/" + customer);
    }

    private static String customerOf(Persona who, String name) {
        return service.get(who, "/customers?q=" + name.replace(" ", "%20")).text("customers.0.id");
    }
}
