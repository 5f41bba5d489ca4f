package com.targetroadmap.gateway.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The types of both services under one roof, each under a name of its own. */
final class Schemas {

    private static final String REFERENCE = "$ref";
    private static final String PREFIX = "#/components/schemas/";

    /** What there isn't is left out of answers, and may be left out of what is sent. */
    private static final String NULLABLE = "nullable";

    /** Added by the framework to what a method takes; nobody sends it. */
    private static final String CALLER = "Caller";

    private static final String ANNOTATION = "Given";

    private final Map<String, Object> all;
    private final Set<String> ofGateway;
    private final Map<String, String> names = new HashMap<>();

    Schemas(Map<String, Object> all) {
        this.all = all;
        this.ofGateway = Set.copyOf(all.keySet());
    }

    void add(String service, Map<String, Object> description) {
        Map<String, Object> schemas = Tree.in(Tree.in(description, "components"), "schemas");
        schemas.keySet().forEach(name -> names.put(service + name, free(named(name, schemas))));
        schemas.forEach((name, schema) -> {
            if (!ofGateway.contains(name) && !name.equals(CALLER)) {
                all.put(names.get(service + name), renamed(service, schema));
            }
        });
    }

    /** With the names that the types have here. */
    Object renamed(String service, Object node) {
        return Tree.changed(node, object -> tidy(service, object));
    }

    /** Types that only what isn't public speaks of. */
    void dropUnused(Map<String, Object> document) {
        Set<String> used = new HashSet<>();
        collect(Tree.in(document, "paths"), used);
        collect(Tree.in(Tree.in(document, "components"), "responses"), used);
        all.keySet().retainAll(used);
    }

    private void collect(Object node, Set<String> used) {
        Tree.changed(node, object -> {
            if (object.get(REFERENCE) instanceof String reference && reference.startsWith(PREFIX)) {
                String name = reference.substring(PREFIX.length());
                if (used.add(name)) {
                    collect(all.get(name), used);
                }
            }
            return object;
        });
    }

    /** Where a type stands behind the annotation Given, the compiler calls it so. */
    private static String named(String name, Map<String, Object> schemas) {
        if (!name.startsWith(ANNOTATION)) {
            return name;
        }
        return schemas.keySet().stream()
                .filter(other -> !other.startsWith(ANNOTATION))
                .filter(other -> schemas.get(other).equals(schemas.get(name)))
                .findFirst()
                .orElse(name.replace(ANNOTATION, "Destination").replace("_1", ""));
    }

    /** The gateway's own types take the place of the services'; two services' types of one name are two. */
    private String free(String name) {
        return ofGateway.contains(name) || !all.containsKey(name) ? name : "Request" + name;
    }

    private Map<String, Object> tidy(String service, Map<String, Object> object) {
        if (object.get(REFERENCE) instanceof String reference && reference.startsWith(PREFIX)) {
            String name = reference.substring(PREFIX.length());
            object.put(REFERENCE, PREFIX + names.getOrDefault(service + name, name));
        }
        object.keySet().removeIf(name -> name.startsWith("x-") && name.endsWith("-message"));
        object.remove(NULLABLE, true);
        return LimitsOfLists.moved(object);
    }
}
