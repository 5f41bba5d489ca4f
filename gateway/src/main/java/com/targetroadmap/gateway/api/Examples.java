package com.targetroadmap.gateway.api;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls and their answers as they really were: one after the other they tell a short story, which a test of the whole
 * system tells again and compares.
 */
@Singleton
final class Examples {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Tree tree;

    Examples(Tree tree) {
        this.tree = tree;
    }

    void addTo(Map<String, Object> document) {
        Map<String, Map<String, Object>> operations = byName(Tree.in(document, "paths"));
        Map<String, Object> refusals = Tree.in(Tree.in(document, "components"), "responses");
        for (Object told : (List<?>) tree.resource("api/examples.json").get("calls")) {
            Map<String, Object> call = Tree.asObject(told);
            String name = String.valueOf(call.get("name"));
            if (operations.containsKey(name)) {
                add(call, operations.get(name));
            } else if (refusals.containsKey(name)) {
                content(Tree.in(refusals, name), PROBLEM).put("example", call.get("answer"));
            }
        }
    }

    private static void add(Map<String, Object> call, Map<String, Object> operation) {
        if (call.containsKey("body") && operation.containsKey("requestBody")) {
            content(Tree.in(operation, "requestBody"), JSON).put("example", call.get("body"));
        }
        Map<String, Object> responses = Tree.in(operation, "responses");
        String status = String.valueOf(call.get("status"));
        if (status.equals("201") && !responses.containsKey(status)) {
            responses.put(status, Tree.copy(Tree.in(responses, "200")));
            Tree.in(responses, "201").put("description", "Made.");
            Tree.in(responses, "200").put("description", "Made before with this id: the first answer again.");
        }
        content(Tree.in(responses, status), JSON).put("example", call.get("answer"));
    }

    private static Map<String, Object> content(Map<String, Object> around, String type) {
        return Tree.in(Tree.in(around, "content"), type);
    }

    private static Map<String, Map<String, Object>> byName(Map<String, Object> paths) {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        paths.values()
                .forEach(path -> Tree.asObject(path).values().forEach(operation -> {
                    Map<String, Object> one = Tree.asObject(operation);
                    operations.put(String.valueOf(one.get("operationId")), one);
                }));
        return operations;
    }
}
