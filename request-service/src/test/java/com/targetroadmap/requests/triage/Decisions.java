package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.UUID;

/** Requests in each state and decisions of each kind. {@link TriageTest} starts the service for those who need them. */
abstract class Decisions {

    static final ItemFact CONNECTOR = ItemFact.planned("SAP connector");
    static final ItemFact DROPPED = ItemFact.planned("Fax gateway").dropped("2026-01-02T00:00:00Z");
    static final UUID THEME = new UUID(0, 2);
    static RunningService service;
    static String original;

    static void start() {
        service = new RunningService();
        original = requestThatIs("NEW");
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + THEME,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Integrations\",\"openToSales\":true,\"more\":1}"
                                .formatted(THEME, new UUID(0, 1)));
        CONNECTOR.toldBy(service.roadmap());
        DROPPED.toldBy(service.roadmap());
        await().until(() -> known(CONNECTOR));
    }

    static void stop() {
        service.close();
    }

    static String requestThatIs(String decision) {
        String id =
                service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
        if (decision.equals("WITHDRAWN")) {
            service.put(Persona.SALES, "/requests/%s/withdrawals/%s".formatted(id, UUID.randomUUID()), "{}");
        } else if (!decision.equals("NEW")) {
            service.decided(Persona.PM, id, body(decision));
        }
        assertThat(shown(id).text("decision")).isEqualTo(decision);
        return id;
    }

    static String body(String decision) {
        return switch (decision) {
            case "ACCEPTED" -> "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(CONNECTOR.id());
            case "QUESTION" -> "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
            case "ANSWERED" -> "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}";
            case "PARKED" -> "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(THEME);
            case "DUPLICATE" -> "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original);
            default -> "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\"}";
        };
    }

    static String newItem(UUID id, String name, String problem) {
        return "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%s\",\"nameForSales\":\"%s\",\"problem\":\"%s\"}}"
                .formatted(id, name, problem);
    }

    static Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    static boolean known(ItemFact item) {
        return service.get(Persona.PM, "/triage/items")
                .each("items", "id")
                .contains(item.id().toString());
    }
}
