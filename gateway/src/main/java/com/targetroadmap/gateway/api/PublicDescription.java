package com.targetroadmap.gateway.api;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one document of what the services say about themselves: what the {@link Doors} open, and nothing else. The frame
 * has what the gateway adds to all of it: who may come in, words of guidance, refusals.
 */
@Singleton
final class PublicDescription {

    private final Tree tree;
    private final Examples examples;

    PublicDescription(Tree tree, Examples examples) {
        this.tree = tree;
        this.examples = examples;
    }

    Map<String, Object> of(Map<String, Map<String, Object>> services) {
        Map<String, Object> document = tree.resource("api/frame.json");
        Map<String, Object> meanings = Tree.asObject(document.remove("parameters"));
        Schemas schemas = new Schemas(Tree.in(Tree.in(document, "components"), "schemas"));
        services.forEach(schemas::add);
        Map<String, Object> paths = Tree.in(document, "paths");
        for (Door door : Doors.ALL) {
            Object operation = operation(services.get(door.service()), door);
            if (operation instanceof Map<?, ?>) {
                Object renamed = schemas.renamed(door.service(), operation);
                Tree.in(paths, door.path()).put(method(door), Operation.of(door, Tree.asObject(renamed), meanings));
            }
        }
        examples.addTo(document);
        schemas.dropUnused(document);
        return document;
    }

    private static Object operation(Map<String, Object> service, Door door) {
        return Tree.in(Tree.in(service, "paths"), door.path()).get(method(door));
    }

    private static String method(Door door) {
        return door.method().name().toLowerCase(Locale.ROOT);
    }
}
