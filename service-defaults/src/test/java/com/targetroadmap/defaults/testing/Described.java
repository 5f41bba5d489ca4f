package com.targetroadmap.defaults.testing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service's OpenAPI document and its running route table, both in the same form: {@code GET /things/{id}}. */
public final class Described {

    /** Between processes, or for those who run them; nobody else needs to know. */
    private static final Pattern INTERNAL = Pattern.compile("/(feed|feed-readers|health|prometheus|openapi)(/.*)?");

    private Described() {}

    /** Each operation of the document, with what it says of itself in one sentence. */
    public static Map<String, String> operations() {
        Map<String, String> operations = new TreeMap<>();
        paths().forEach((path, methods) -> methods.forEach((method, operation) -> operations.put(
                method.toUpperCase(Locale.ROOT) + " " + path, String.valueOf(operation.get("summary")))));
        return operations;
    }

    /** Each route that runs and isn't internal. */
    public static Set<String> routes(Router router) {
        return router.uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .filter(route -> !INTERNAL.matcher(route.getUriMatchTemplate().toPathString())
                        .matches())
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Map<String, Map<String, Object>>> paths() {
        try (var file = Described.class.getResourceAsStream("/META-INF/swagger/openapi.json")) {
            return ObjectMapper.getDefault().readValue(file, Document.class).paths();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(Map<String, Map<String, Map<String, Object>>> paths) {}
}
