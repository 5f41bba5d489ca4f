package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service tells others: exactly the fields agreed on. */
@DatabaseTest
class FactsTest {

    private RunningService service;

    @BeforeEach
    void start() {
        service = new RunningService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aRequestIsToldWithItsItemAndCustomerAndNothingElse() {
        Reply made = service.submitted(Persona.SALES, "Harbour Hotels", "A very private problem.");
        assertThat(told()).containsExactly(fact(made, null, false));

        UUID item = UUID.randomUUID();
        service.decided(Persona.PM, made.text("id"), """
                {"kind":"ACCEPTED","reason":"A private reason","newItem":{"id":"%s","nameForSales":"Group booking",
                 "internalTitle":"GRP-1","problem":"Groups wait."}}""".formatted(item));
        assertThat(told().get(told().size() - 1)).isEqualTo(fact(made, item, false));
        assertThat(toldOf("request.item-proposed.v1"))
                .containsExactly(nullable(
                        Map.of(
                                "id", item.toString(),
                                "internalTitle", "GRP-1",
                                "nameForSales", "Group booking",
                                "problem", "Groups wait."),
                        "productId",
                        "themeId"));

        service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(made.text("id"), UUID.randomUUID()), "{}");
        assertThat(told().get(told().size() - 1)).isEqualTo(fact(made, item, true));

        service.put(Persona.SALES, "/requests/%s/resubmissions/%s".formatted(made.text("id"), UUID.randomUUID()), "{}");
        assertThat(told().get(told().size() - 1)).isEqualTo(fact(made, null, false));

        assertThat(service.getAsService("/feed?timeout=0").raw())
                .doesNotContain("private")
                .doesNotContain("Sam Sales")
                .doesNotContain("Paula Product")
                .doesNotContain("Harbour");
    }

    @Test
    void whatIsRefusedTellsNothing() {
        service.submitted(Persona.SALES, "", "A.");
        String id = service.submitted(Persona.SALES, "Harbour Hotels", "A.").text("id");
        service.decided(Persona.PM, id, "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(UUID.randomUUID()));
        service.put(
                Persona.PM,
                "/requests/%s/decisions/%s".formatted(id, UUID.randomUUID()),
                "\"7\"",
                "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%s\",\"nameForSales\":\"A\",\"problem\":\"A.\"}}"
                        .formatted(UUID.randomUUID()));

        assertThat(((List<?>) service.getAsService("/feed?timeout=0").json())).hasSize(1);
    }

    @Test
    void theThemesProductGoesWithAProposal() {
        UUID theme = UUID.randomUUID();
        UUID product = UUID.randomUUID();
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + theme,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Groups\",\"openToSales\":false}"
                                .formatted(theme, product));
        await().until(() ->
                !service.get(Persona.PM, "/triage/themes").list("themes").isEmpty());
        String id = service.submitted(Persona.SALES, "Harbour Hotels", "A.").text("id");
        service.decided(Persona.PM, id, """
                {"kind":"ACCEPTED","newItem":{"id":"%s","nameForSales":"A","problem":"A.","themeId":"%s"}}""".formatted(UUID.randomUUID(), theme));

        Map<?, ?> proposal = (Map<?, ?>) toldOf("request.item-proposed.v1").get(0);
        assertThat(proposal.get("productId")).isEqualTo(product.toString());
        assertThat(proposal.get("themeId")).isEqualTo(theme.toString());
        assertThat(proposal.get("internalTitle")).isEqualTo("A");
    }

    private List<Object> told() {
        return toldOf("request.request.v1");
    }

    private List<Object> toldOf(String type) {
        return ((List<?>) service.getAsService("/feed?timeout=0").json())
                .stream()
                        .map(event -> (Map<?, ?>) event)
                        .filter(event -> type.equals(event.get("type")))
                        .<Object>map(event -> event.get("data"))
                        .toList();
    }

    private static Map<String, Object> fact(Reply request, UUID item, boolean withdrawn) {
        Map<String, Object> fact = new HashMap<>();
        fact.put("id", request.text("id"));
        fact.put("itemId", item == null ? null : item.toString());
        fact.put("customerId", request.text("customer.id"));
        fact.put("withdrawn", withdrawn);
        return fact;
    }

    private static Map<String, Object> nullable(Map<String, Object> known, String... absent) {
        Map<String, Object> all = new HashMap<>(known);
        for (String field : absent) {
            all.put(field, null);
        }
        return all;
    }
}
