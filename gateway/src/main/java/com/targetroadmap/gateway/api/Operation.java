package com.targetroadmap.gateway.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One operation of the document: the service's own words for it, with what the gateway adds. */
final class Operation {

    private static final String REFERENCE = "$ref";

    private Operation() {}

    /** @param meanings of parameters that the service says nothing about, by their names */
    static Map<String, Object> of(Door door, Map<String, Object> told, Map<String, Object> meanings) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", door.name());
        operation.put("tags", List.of(door.tag()));
        operation.putAll(told);
        operation.put("operationId", door.name());
        operation.put("description", told.getOrDefault("description", door.name()) + " " + rights(door));
        operation.computeIfPresent("requestBody", (name, body) -> withoutCaller(body));
        operation.computeIfPresent(
                "parameters", (name, parameters) -> parameters(door, (List<?>) parameters, meanings));
        Map<String, Object> responses = Tree.in(operation, "responses");
        responses.values().forEach(answer -> Tree.asObject(answer).put("description", "As asked."));
        refusals(door)
                .forEach((status, name) ->
                        responses.putIfAbsent(status, Map.of(REFERENCE, "#/components/responses/" + name)));
        return operation;
    }

    private static String rights(Door door) {
        return switch (door.whose()) {
            case PRODUCT -> "For product managers.";
            case LEADS -> "For sales leads.";
            case PEOPLE -> "For everyone who is signed in.";
        };
    }

    /** The framework describes the body and the caller, who comes with the token, as one. */
    private static Object withoutCaller(Object body) {
        return Tree.changed(body, object -> {
            if (object.get("allOf") instanceof List<?> both
                    && both.size() == 2
                    && both.get(1) instanceof Map<?, ?> second
                    && second.toString().contains("caller")) {
                return Tree.asObject(both.get(0));
            }
            return object;
        });
    }

    private static List<Object> parameters(Door door, List<?> told, Map<String, Object> meanings) {
        List<Object> all = new ArrayList<>();
        for (Object one : told) {
            Map<String, Object> parameter = Tree.asObject(one);
            String name = String.valueOf(parameter.get("name"));
            if (meanings.containsKey(name)) {
                parameter.putIfAbsent("description", meanings.get(name));
            }
            if (!name.equals("caller")) {
                all.add(name.equals("If-Match") ? ifMatch(door) : parameter);
            }
        }
        return all;
    }

    private static Object ifMatch(Door door) {
        return Map.of(
                REFERENCE, "#/components/parameters/" + (door.needsVersion() ? "VersionRead" : "VersionReadPerhaps"));
    }

    private static Map<String, String> refusals(Door door) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("400", "InvalidInput");
        all.put("401", "NotSignedIn");
        all.put("403", "NotAllowed");
        if (door.path().contains("{")) {
            all.put("404", "NotFound");
        }
        if (door.hasBody()) {
            all.put("409", "AgainstTheRules");
            all.put("413", "TooLarge");
            all.put("415", "NotJson");
        }
        if (door.needsVersion()) {
            all.put("412", "StaleVersion");
            all.put("428", "VersionMissing");
        }
        all.put("500", "OurMistake");
        all.put("503", door.isRead() ? "Unavailable" : "NotSaved");
        if (!door.isRead()) {
            all.put("504", "Unknown");
        }
        return all;
    }
}
