package com.targetroadmap.system.crash;

import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Straight to the services, as a gateway speaks to them. */
final class ServicesDoor implements Door {

    private final Services services;
    private final RunningSystem system;

    ServicesDoor(Services services) {
        this.services = services;
        this.system = services.system();
    }

    @Override
    public Reply submit(UUID request, String customer, String problem) throws IOException {
        var body = Map.of("customer", Map.of("name", customer), "problem", problem);
        return reply(services.put(Persona.SALES, system.requestService(), "/requests/" + request, body));
    }

    @Override
    public Reply decide(UUID request, UUID decision, String version, String kind, Map<String, String> fields)
            throws IOException {
        return reply(services.put(
                Persona.PM,
                system.requestService(),
                "/requests/%s/decisions/%s".formatted(request, decision),
                version,
                body(kind, fields)));
    }

    @Override
    public Reply step(UUID request, String step, UUID id, String text) throws IOException {
        String field = step.equals("answers") ? "text" : "reason";
        String path = "/requests/%s/%s/%s".formatted(request, step, id);
        return reply(services.put(Persona.SALES, system.requestService(), path, Map.of(field, text)));
    }

    @Override
    public Reply move(UUID item, UUID move, String version, Map<String, String> fields) throws IOException {
        String path = "/items/%s/moves/%s".formatted(item, move);
        return reply(services.put(Persona.PM, system.roadmapService(), path, version, fields));
    }

    private static Map<String, Object> body(String kind, Map<String, String> fields) {
        if (kind.equals("EXISTING")) {
            return Map.of("kind", "ACCEPTED", "itemId", fields.get("itemId"));
        }
        if (kind.equals("NEW_ITEM")) {
            Map<String, String> item = new HashMap<>(fields);
            item.put("id", item.remove("newItemId"));
            return Map.of("kind", "ACCEPTED", "newItem", item);
        }
        Map<String, Object> body = new HashMap<>(fields);
        body.put("kind", kind);
        return body;
    }

    private static Reply reply(Answer answer) {
        return Reply.ofService(answer.status());
    }
}
