package com.targetroadmap.system.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An OpenAPI document. */
record Document(JsonNode root) {

    /** Each operation as {@code GET /things/{id}}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return operations;
    }

    JsonNode operation(String name) {
        return operations().values().stream()
                .filter(operation -> operation.path("operationId").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation " + name));
    }

    JsonNode schemaOfAnswer(String name, int status) {
        return operation(name).at("/responses/" + status + "/content/application~1json/schema");
    }

    /** The fields of an answer that the document doesn't know, by their paths. */
    Set<String> unknown(JsonNode answer, JsonNode schema) {
        Set<String> unknown = new TreeSet<>();
        collect(answer, schema, "", unknown);
        return unknown;
    }

    private void collect(JsonNode answer, JsonNode schema, String at, Set<String> unknown) {
        List<JsonNode> known = resolved(schema);
        if (answer.isArray()) {
            known.stream()
                    .map(one -> one.path("items"))
                    .filter(items -> !items.isMissingNode())
                    .forEach(items -> answer.forEach(one -> collect(one, items, at + "[]", unknown)));
        } else if (answer.isObject() && known.stream().noneMatch(one -> one.has("additionalProperties"))) {
            answer.properties().forEach(field -> {
                List<JsonNode> property = known.stream()
                        .map(one -> one.path("properties").path(field.getKey()))
                        .filter(one -> !one.isMissingNode())
                        .toList();
                String path = at + "." + field.getKey();
                if (property.isEmpty()) {
                    unknown.add(path);
                } else {
                    collect(field.getValue(), property.get(0), path, unknown);
                }
            });
        }
    }

    /** The schema and all that it is made of. */
    private List<JsonNode> resolved(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        if (schema.has("$ref")) {
            all.addAll(resolved(root.at(schema.path("$ref").asText().substring(1))));
        } else {
            all.add(schema);
        }
        schema.path("allOf").forEach(part -> all.addAll(resolved(part)));
        return all;
    }
}
