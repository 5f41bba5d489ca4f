package com.targetroadmap.gateway.api;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** JSON as maps and lists that can be changed. */
@Singleton
final class Tree {

    private final ObjectMapper json;
    private final ResourceLoader resources;

    Tree(ObjectMapper json, ResourceLoader resources) {
        this.json = json;
        this.resources = resources;
    }

    Map<String, Object> read(String text) {
        try {
            return copy(json.readValue(text, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> resource(String name) {
        try (var file = resources.getResourceAsStream(name).orElseThrow()) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The object under this name; a new one where there is none. */
    static Map<String, Object> in(Map<String, Object> object, String name) {
        return asObject(object.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asObject(Object node) {
        return (Map<String, Object>) node;
    }

    static Map<String, Object> copy(Map<String, Object> object) {
        return asObject(changed(object, UnaryOperator.identity()));
    }

    /** A copy in which each object was changed, what is within first. */
    static Object changed(Object node, UnaryOperator<Map<String, Object>> change) {
        if (node instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put(name.toString(), changed(value, change)));
            return change.apply(copy);
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(value -> copy.add(changed(value, change)));
            return copy;
        }
        return node;
    }
}
