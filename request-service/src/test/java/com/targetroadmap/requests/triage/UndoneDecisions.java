package com.targetroadmap.requests.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.requests.testing.ItemFact;
import com.targetroadmap.requests.testing.Reply;
import com.targetroadmap.requests.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decisions that are undone, and what is to be seen of it. {@link UndoTest} starts the service for all of them. */
abstract class UndoneDecisions {

    static final ItemFact CONNECTOR = ItemFact.planned("SAP connector");

    static final UUID THEME = new UUID(0, 2);

    static RunningService service;

    static String original;

    static void start() {
        service = new RunningService();
        service.roadmap()
                .tell(
                        "roadmap.theme.v1",
                        "theme/" + THEME,
                        "{\"id\":\"%s\",\"productId\":\"%s\",\"title\":\"Integrations\",\"openToSales\":true}"
                                .formatted(THEME, new UUID(0, 1)));
        CONNECTOR.toldBy(service.roadmap());
        await().until(() -> found("SAP"));
        original = submitted();
    }

    static void stop() {
        service.close();
    }

    static UUID accepted(String id) {
        UUID item = UUID.randomUUID();
        Reply accepted = service.decided(
                Persona.PM,
                id,
                "{\"kind\":\"ACCEPTED\",\"newItem\":{\"id\":\"%1$s\",\"nameForSales\":\"Taken %1$s\",\"problem\":\"A.\"}}"
                        .formatted(item));
        assertThat(accepted.status()).as(accepted.raw()).isEqualTo(201);
        return item;
    }

    static Reply undo(String id) {
        return service.put(
                Persona.PM,
                "/requests/%s/undos/%s".formatted(id, UUID.randomUUID()),
                service.get(Persona.PM, "/requests/" + id).etag(),
                "{}");
    }

    static Object madeItem(String id) {
        return lineOf(service.get(Persona.PM, "/requests/" + id).list("story")).get("madeItem");
    }

    static Map<String, Object> lineOf(List<Object> story) {
        return asMap(story.get(story.size() - 1));
    }

    /** The newest of each of these subjects, in the order in which they were told. */
    static List<Map<String, Object>> lastFacts(String... subjects) {
        return ((List<?>) service.getAsService("/feed?timeout=0&compact=true").json())
                .stream()
                        .map(UndoneDecisions::asMap)
                        .filter(fact -> List.of(subjects).contains(fact.get("subject")))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object fact) {
        return (Map<String, Object>) fact;
    }

    static String submitted() {
        return service.submitted(Persona.SALES, "Harbour Hotels", "They wait.").text("id");
    }

    static String into(UUID item) {
        return "{\"kind\":\"ACCEPTED\",\"itemId\":\"%s\"}".formatted(item);
    }

    static String body(String decision) {
        return switch (decision) {
            case "ACCEPTED" -> into(CONNECTOR.id());
            case "QUESTION" -> "{\"kind\":\"QUESTION\",\"question\":\"How many?\"}";
            case "ANSWERED" -> "{\"kind\":\"ANSWERED\",\"how\":\"use the export\"}";
            case "PARKED" -> "{\"kind\":\"PARKED\",\"themeId\":\"%s\"}".formatted(THEME);
            case "DUPLICATE" -> "{\"kind\":\"DUPLICATE\",\"originalId\":\"%s\"}".formatted(original);
            default -> "{\"kind\":\"DECLINED\",\"customerReason\":\"it is too rare\",\"offer\":\"export it\"}";
        };
    }

    static Reply shown(String id) {
        return service.get(Persona.SALES, "/requests/" + id);
    }

    static boolean found(String words) {
        return !service.get(Persona.PM, "/triage/items?q=" + words)
                .list("items")
                .isEmpty();
    }
}
