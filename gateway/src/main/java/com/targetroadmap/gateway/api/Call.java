package com.targetroadmap.gateway.api;

import com.targetroadmap.defaults.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.web.router.RouteAttributes;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A call as it came in. On to the service go its path, its query, its body and {@code If-Match}, and nothing else of it.
 *
 * @param address at the service, with the query
 */
record Call(
        Door door,
        String address,
        @Nullable String ifMatch,
        @Nullable String body) {

    /** Ids and names of stages and parts; nothing that could lead to another address. */
    private static final Pattern PART_OF_PATH = Pattern.compile("[\\w-]{1,100}");

    static Call of(HttpRequest<?> request, @Nullable String body) {
        Door door = door(request);
        String query = request.getUri().getRawQuery();
        return new Call(
                door,
                path(door, request) + (query == null ? "" : "?" + query),
                request.getHeaders().get(HttpHeaders.IF_MATCH),
                body);
    }

    MutableHttpRequest<?> toService() {
        MutableHttpRequest<Object> call = HttpRequest.create(door.method(), address);
        call.accept(MediaType.APPLICATION_JSON_TYPE);
        if (body != null) {
            call.contentType(MediaType.APPLICATION_JSON_TYPE).body(body);
        }
        return ifMatch == null ? call : call.header(HttpHeaders.IF_MATCH, ifMatch);
    }

    private static Door door(HttpRequest<?> request) {
        String template = BasicHttpAttributes.getUriTemplate(request).orElse("");
        return Doors.ALL.stream()
                .filter(door -> door.method() == request.getMethod())
                .filter(door -> template.equals(ApiRoutes.BELOW + door.path()))
                .findFirst()
                .orElseThrow(() -> notThere(request));
    }

    private static String path(Door door, HttpRequest<?> request) {
        String path = door.path();
        for (Map.Entry<String, Object> variable : RouteAttributes.getRouteMatch(request)
                .orElseThrow()
                .getVariableValues()
                .entrySet()) {
            String value = variable.getValue().toString();
            if (!PART_OF_PATH.matcher(value).matches()) {
                throw notThere(request);
            }
            path = path.replace("{" + variable.getKey() + "}", value);
        }
        return path;
    }

    private static Problem notThere(HttpRequest<?> request) {
        return Problem.notFound("Anything at " + request.getPath());
    }
}
