package com.targetroadmap.gateway.api;

import java.util.List;
import java.util.Map;

/** The limit of a list of texts is that of each text, which the services' annotations can't tell. */
final class LimitsOfLists {

    private static final List<String> OF_TEXT = List.of("maxLength", "minLength");

    private LimitsOfLists() {}

    static Map<String, Object> moved(Map<String, Object> schema) {
        if ("array".equals(schema.get("type")) && schema.get("items") instanceof Map<?, ?> items) {
            for (String limit : OF_TEXT) {
                Object value = schema.remove(limit);
                if (value != null && !items.containsKey("$ref")) {
                    Tree.asObject(items).put(limit, value);
                }
            }
        }
        return schema;
    }
}
