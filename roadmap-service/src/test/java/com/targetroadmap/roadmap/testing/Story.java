package com.targetroadmap.roadmap.testing;

import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.testing.Persona;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A product with a theme, told by a product manager; grows phases, items and asks. */
public final class Story {

    private static final AtomicLong POSITION = new AtomicLong();

    private final Service service;
    public final UUID product = UUID.randomUUID();
    public final UUID theme = UUID.randomUUID();

    public Story(Service service) {
        this.service = service;
        service.put(Persona.PM, "/products/" + product, Map.of("name", "Stay")).is(201);
        theme(theme, "Integrations", "Our system doesn't talk to theirs.", List.of("erp", "interface"), true);
    }

    public void theme(UUID id, String title, String problem, List<String> otherWords, boolean open) {
        service.put(
                        Persona.PM,
                        "/themes/" + id,
                        Map.of(
                                "productId",
                                product,
                                "title",
                                title,
                                "problem",
                                problem,
                                "otherWords",
                                otherWords,
                                "questions",
                                List.of("How do you do it today?"),
                                "openToSales",
                                open))
                .is(201);
    }

    public UUID phase(int number) {
        UUID id = UUID.randomUUID();
        Map<String, Object> body =
                Map.of("productId", product, "number", number, "name", "Phase no " + number, "goal", "A goal");
        service.put(Persona.PM, "/phases/" + id, body).is(201);
        return id;
    }

    public UUID currentPhase(int number) {
        UUID id = phase(number);
        service.put(Persona.PM, "/phases/" + id + "/start", null).is(200);
        return id;
    }

    public UUID item(String name) {
        return item(name, Map.of());
    }

    public UUID item(String name, Map<String, ?> more) {
        UUID id = UUID.randomUUID();
        service.put(Persona.PM, "/items/" + id, itemBody(name, more)).is(201);
        return id;
    }

    public Map<String, Object> itemBody(String name, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "productId",
                product,
                "themeId",
                theme,
                "internalTitle",
                name + " (internal)",
                "nameForSales",
                name,
                "problem",
                "What " + name + " solves",
                "showToSales",
                true));
        body.putAll(more);
        return body;
    }

    /** Goes the whole way to a stage. */
    public UUID itemIn(String stage, String name, UUID phase) {
        UUID id = item(name);
        for (String next : wayTo(stage)) {
            move(id, next, next.equals("PLANNED") ? phase : null).is(200);
        }
        return id;
    }

    /** With every text that a move could need. */
    public Answer move(UUID item, String to, UUID phase) {
        Map<String, Object> body = new HashMap<>(Map.of("to", to, "reason", "why", "customerReason", "why, politely"));
        if (phase != null) {
            body.put("phaseId", phase);
        }
        if (to.equals("RELEASED")) {
            body.put("whoCanHaveIt", "everyone");
        }
        return move(item, body);
    }

    public Answer move(UUID item, Map<String, ?> body) {
        return service.put(Persona.PM, "/items/" + item + "/moves/" + UUID.randomUUID(), etag(item), body);
    }

    public String phaseEtag(UUID phase) {
        return service.get(Persona.PM, "/phases/" + phase).is(200).etag();
    }

    public String etag(UUID item) {
        return service.get(Persona.PM, "/items/" + item).is(200).etag();
    }

    public void hear(String type, String subject, Map<String, ?> data) {
        hear(service, type, subject, data);
    }

    /** A fact of request-service arrives. */
    public static void hear(Service service, String type, String subject, Map<String, ?> data) {
        hear(service, type, subject, json(service, data));
    }

    private static void hear(Service service, String type, String subject, @Nullable String data) {
        long next = POSITION.incrementAndGet();
        service.bean(OneEvent.class).apply(new FeedEvent(next + "-test", next, type, subject, Instant.now(), data));
    }

    public void hearDeletion(String type, String subject) {
        hear(service, type, subject, (String) null);
    }

    /** At the end of a rebuild this is not in the feed. */
    public void miss(String subject) {
        service.bean(OneEvent.class).miss(subject);
    }

    public UUID ask(UUID item, UUID customer) {
        UUID id = UUID.randomUUID();
        ask(id, item, customer, false);
        return id;
    }

    public void ask(UUID id, UUID item, UUID customer, boolean withdrawn) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", id);
        data.put("itemId", item);
        data.put("customerId", customer);
        data.put("withdrawn", withdrawn);
        data.put("aFieldOfTheFuture", 1);
        hear("request.request.v1", "request/" + id, data);
    }

    /** The facts on the feed, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> facts() {
        return (List<Map<String, Object>>)
                service.asService("GET", "/feed").is(200).json();
    }

    private static String json(Service service, Map<String, ?> data) {
        try {
            return service.bean(ObjectMapper.class).writeValueAsString(data);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> wayTo(String stage) {
        return switch (stage) {
            case "FUTURE" -> List.of();
            case "DISCOVERY" -> List.of("DISCOVERY");
            case "PLANNED" -> List.of("DISCOVERY", "PLANNED");
            case "IN_DEVELOPMENT" -> List.of("DISCOVERY", "PLANNED", "IN_DEVELOPMENT");
            case "RELEASED" -> List.of("DISCOVERY", "PLANNED", "IN_DEVELOPMENT", "RELEASED");
            case "DROPPED" -> List.of("DROPPED");
            default -> throw new IllegalArgumentException(stage);
        };
    }
}
