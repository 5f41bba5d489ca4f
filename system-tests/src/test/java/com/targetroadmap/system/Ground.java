package com.targetroadmap.system;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a roadmap needs before anything can move on it: a product, a theme, a current phase. */
public record Ground(UUID product, UUID theme, UUID phase) {

    public static Ground lay(Services services, ServiceProcess roadmap) throws IOException {
        Ground ground = new Ground(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        put(services, roadmap, "/products/" + ground.product, Map.of("name", "Quayside"));
        put(services, roadmap, "/themes/" + ground.theme, ground.themeBody("Integrations"));
        put(
                services,
                roadmap,
                "/phases/" + ground.phase,
                Map.of("productId", ground.product, "number", 1, "name", "Roll out", "goal", "All go live."));
        put(services, roadmap, "/phases/" + ground.phase + "/start", Map.of());
        return ground;
    }

    public Map<String, Object> themeBody(String title) {
        return Map.of(
                "productId",
                product,
                "title",
                title,
                "problem",
                "They retype.",
                "otherWords",
                List.of("interface"),
                "questions",
                List.of("Who types?"),
                "openToSales",
                true);
    }

    private static void put(Services services, ServiceProcess roadmap, String path, Object body) throws IOException {
        Answer answer = services.put(Persona.PM, roadmap, path, body);
        if (!answer.isAccepted()) {
            throw new IOException("%s: %s".formatted(path, answer));
        }
    }
}
