package com.targetroadmap.system.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.targetroadmap.system.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Guidance as both services keep it: label, key, own line and the parameters that are known. */
record Verdict(String label, String key, String ownLine, Map<String, String> parameters) {

    static Map<String, Verdict> of(Map<String, List<String>> rows) {
        return mapped(rows, text -> of(Json.tree(text)));
    }

    static Map<String, Verdict> ofFacts(Map<String, List<String>> facts) {
        return mapped(facts, state -> of(Json.tree(state).path("guidance")));
    }

    static Map<String, String> labels(Map<String, List<String>> rows) {
        return mapped(rows, text -> of(Json.tree(text)).label);
    }

    static Map<String, String> texts(Map<String, List<String>> rows) {
        return mapped(rows, text -> text);
    }

    private static Verdict of(JsonNode json) {
        Map<String, String> known = new TreeMap<>();
        json.path("parameters").properties().stream()
                .filter(parameter -> !parameter.getValue().isNull())
                .forEach(parameter ->
                        known.put(parameter.getKey(), parameter.getValue().asText()));
        return new Verdict(
                json.path("label").asText(),
                json.path("key").asText(),
                json.path("ownLine").asText(null),
                known);
    }

    private static <T> Map<String, T> mapped(Map<String, List<String>> rows, Function<String, T> read) {
        Map<String, T> mapped = new TreeMap<>();
        rows.forEach((id, fields) -> mapped.put(id, read.apply(fields.get(0))));
        return mapped;
    }
}
