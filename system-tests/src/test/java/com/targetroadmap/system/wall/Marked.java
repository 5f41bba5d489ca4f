package com.targetroadmap.system.wall;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Answer;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The demo story with a marker in each internal field. */
final class Marked {

    /** Nobody types it like this, so whoever reads it was shown it. */
    static final String MARKER = "Mrkr";

    static final int RANK = 9753;

    /** Of each kind of thing. */
    private static final int SOME = 2;

    final List<String> ids = new ArrayList<>();
    final Set<String> undecided = new TreeSet<>();
    final Set<String> written = new TreeSet<>();
    private final Map<Wall, Integer> kinds = new EnumMap<>(Wall.class);
    private final Services services;
    private String hidden = "";
    private String released = "";

    Marked(RunningSystem system) {
        services = new Services(system);
    }

    void fill() throws IOException {
        JsonNode themes = read("/themes").get("themes");
        for (JsonNode theme : themes) {
            mark("/themes/", theme, theme.get("openToSales").asBoolean() ? Wall.OPEN_THEME : Wall.CLOSED_THEME);
        }
        for (JsonNode product : read("/products").get("products")) {
            mark("/products/", product, Wall.PRODUCT);
        }
        for (JsonNode phase : read("/phases").get("phases")) {
            mark("/phases/", phase, Wall.PHASE);
        }
        List<JsonNode> items = StreamSupport.stream(
                        read("/items?limit=200").get("items").spliterator(), false)
                .toList();
        for (JsonNode item : items) {
            JsonNode whole = read("/items/" + id(item));
            boolean shown = whole.get("showToSales").asBoolean();
            mark("/items/", whole, shown ? Wall.ITEM : Wall.HIDDEN_ITEM);
            hidden = shown ? hidden : id(item);
        }
        stepBack(items);
        String requests = "/requests?limit=" + SOME;
        for (JsonNode request :
                services.get(Persona.PM, requestService(), requests).body().get("requests")) {
            noteOn("/requests/" + id(request));
            ids.add(id(request));
        }
    }

    private void noteOn(String path) throws IOException {
        services.get(Persona.PM, requestService(), path).body().fieldNames().forEachRemaining(field -> {
            if (!Wall.REQUEST.knows(field)) {
                undecided.add("/requests/{id}: " + field);
            }
        });
        Map<String, Object> note = Map.of("words", Wall.REQUEST.internals().get("privateNotes"));
        accepted(services.put(Persona.PM, requestService(), path + "/private-notes/" + UUID.randomUUID(), note), path);
        written.add("REQUEST.privateNotes");
    }

    /** What a channel of sales is told; from the first time on it is told something. */
    String announced() throws IOException {
        Answer claimed = services.claim("SLACK_CHANNEL");
        accepted(claimed, "a claim");
        return claimed.body().toString();
    }

    /** An item that sales sees being built. */
    void release() throws IOException {
        for (JsonNode item : read("/items?limit=200").get("items")) {
            if (item.get("stage").asText().equals("IN_DEVELOPMENT")
                    && item.get("showToSales").asBoolean()) {
                released = id(item);
            }
        }
        move(Map.of("to", "RELEASED", "whoCanHaveIt", "everyone"));
    }

    void pullBack() throws IOException {
        move(Map.of("to", "IN_DEVELOPMENT", "reason", MARKER + " reason", "customerReason", "it loses bookings"));
    }

    private void move(Map<String, String> move) throws IOException {
        String path = "/items/" + released;
        String version = services.get(Persona.PM, roadmap(), path).version();
        accepted(services.put(Persona.PM, roadmap(), path + "/moves/" + UUID.randomUUID(), version, move), path);
    }

    /** Changes something of a hidden item that its fact tells to request-service, and so to the gateway. */
    void tellAgain() throws IOException {
        String path = "/items/" + hidden;
        String version = services.get(Persona.PM, roadmap(), path).version();
        // In a UUID one may read a date, and dates are refused.
        Map<String, String> offer = Map.of("offerToday", MARKER + " hidden offer " + System.nanoTime());
        accepted(services.patch(Persona.PM, roadmap(), path, version, offer), path);
    }

    /** Writes a marker into each internal field, and finds fields that nobody has decided about. */
    private void mark(String path, JsonNode thing, Wall wall) throws IOException {
        if (kinds.merge(wall, 1, Integer::sum) <= SOME) {
            ids.add(id(thing));
        }
        thing.fieldNames().forEachRemaining(field -> {
            if (!wall.knows(field)) {
                undecided.add(path + "{id}: " + field);
            }
        });
        Map<String, Object> internals = new LinkedHashMap<>();
        wall.internals().forEach((field, value) -> {
            if (thing.has(field)) {
                internals.put(field, value);
                written.add(wall + "." + field);
            }
        });
        if (!internals.isEmpty()) {
            String version =
                    services.get(Persona.PM, roadmap(), path + id(thing)).version();
            accepted(services.patch(Persona.PM, roadmap(), path + id(thing), version, internals), path + internals);
        }
    }

    /** The reason for colleagues of a step back. */
    private void stepBack(List<JsonNode> items) throws IOException {
        JsonNode planned = items.stream()
                .filter(item -> item.get("stage").asText().equals("PLANNED"))
                .findFirst()
                .orElseThrow();
        String path = "/items/" + id(planned);
        String version = services.get(Persona.PM, roadmap(), path).version();
        Map<String, String> back =
                Map.of("to", "DISCOVERY", "reason", MARKER + " reason", "customerReason", "we learned something");
        accepted(services.put(Persona.PM, roadmap(), path + "/moves/" + UUID.randomUUID(), version, back), path);
        ids.add(id(planned));
    }

    private JsonNode read(String path) throws IOException {
        return services.get(Persona.PM, roadmap(), path).body();
    }

    private ServiceProcess requestService() {
        return services.system().requestService();
    }

    private ServiceProcess roadmap() {
        return services.system().roadmapService();
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }

    private static void accepted(Answer answer, String what) {
        if (!answer.isAccepted()) {
            throw new IllegalStateException(what + " was refused: " + answer.body());
        }
    }
}
