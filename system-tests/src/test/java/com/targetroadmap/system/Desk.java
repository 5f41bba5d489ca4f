package com.targetroadmap.system;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What sales and product do all day, through one instance of each service. */
public final class Desk {

    private final Services services;
    private final ServiceProcess requests;
    private final ServiceProcess roadmap;

    public Desk(RunningSystem system) {
        this(new Services(system), system.requestService(), system.roadmapService());
    }

    public Desk(Services services, ServiceProcess requests, ServiceProcess roadmap) {
        this.services = services;
        this.requests = requests;
        this.roadmap = roadmap;
    }

    public Answer submit(UUID request, String customer, String problem) throws IOException {
        var body = Map.of("customer", Map.of("name", customer), "problem", problem);
        return services.put(Persona.SALES, requests, "/requests/" + request, body);
    }

    public Answer request(UUID request) throws IOException {
        return services.get(Persona.PM, requests, "/requests/" + request);
    }

    public Answer acceptAsNew(UUID request, UUID item, String name) throws IOException {
        return decide(request, newItem(item, name));
    }

    public Answer acceptInto(UUID request, UUID item) throws IOException {
        return decide(request, Map.of("kind", "ACCEPTED", "itemId", item));
    }

    public Answer decline(UUID request) throws IOException {
        return decide(request, Map.of("kind", "DECLINED", "customerReason", "it serves too few"));
    }

    public Answer question(UUID request, String question) throws IOException {
        return decide(request, Map.of("kind", "QUESTION", "question", question));
    }

    /** Decides about the newest version. */
    public Answer decide(UUID request, Map<String, ?> decision) throws IOException {
        String path = "/requests/" + request + "/decisions/" + UUID.randomUUID();
        return services.put(Persona.PM, requests, path, request(request).version(), decision);
    }

    public Answer withdraw(UUID request) throws IOException {
        String path = "/requests/" + request + "/withdrawals/" + UUID.randomUUID();
        return services.put(Persona.SALES, requests, path, Map.of("reason", "They went elsewhere"));
    }

    public Answer item(UUID item) throws IOException {
        return services.get(Persona.PM, roadmap, "/items/" + item);
    }

    public Answer make(UUID item, Ground ground, String name) throws IOException {
        Map<String, Object> body = Map.of(
                "productId",
                ground.product(),
                "themeId",
                ground.theme(),
                "internalTitle",
                name,
                "nameForSales",
                name,
                "problem",
                "They retype",
                "showToSales",
                true);
        return services.put(Persona.PM, roadmap, "/items/" + item, body);
    }

    /** Moves the newest version. */
    public Answer move(UUID item, String to, Ground ground) throws IOException {
        return services.put(
                Persona.PM,
                roadmap,
                "/items/" + item + "/moves/" + UUID.randomUUID(),
                item(item).version(),
                moveTo(to, ground));
    }

    public Answer rename(Ground ground, String theme) throws IOException {
        String path = "/themes/" + ground.theme();
        String version = services.get(Persona.PM, roadmap, path).version();
        return services.patch(Persona.PM, roadmap, path, version, Map.of("title", theme));
    }

    public static Map<String, Object> newItem(UUID item, String name) {
        Map<String, Object> newItem = Map.of("id", item, "nameForSales", name, "problem", "They retype");
        return Map.of("kind", "ACCEPTED", "newItem", newItem);
    }

    /** With every text that any move may need. */
    public static Map<String, Object> moveTo(String to, Ground ground) {
        Map<String, Object> move = new HashMap<>(Map.of("to", to));
        move.put("reason", "We learned something");
        move.put("customerReason", "we learned something");
        switch (to) {
            case "PLANNED" -> move.put("phaseId", ground.phase());
            case "RELEASED" -> move.put("whoCanHaveIt", "in every plan");
            default -> {}
        }
        return move;
    }
}
