package com.targetroadmap.defaults.testing;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The routes of a running service that read. */
public final class ReadingRoutes {

    private ReadingRoutes() {}

    /** The routes that none of these addresses leads to, and the parameters that it leads to without. */
    public static List<String> forgotten(Router router, Collection<String> addresses) {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethodName().equals("GET"))
                .flatMap(route -> forgotten(route, addresses))
                .sorted()
                .toList();
    }

    private static Stream<String> forgotten(UriRouteInfo<?, ?> route, Collection<String> addresses) {
        String path = route.getUriMatchTemplate().toPathString().replaceAll("\\{[?&][^}]*}", "");
        Pattern leading = Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/?]+") + "(\\?.*)?");
        List<String> asked = addresses.stream()
                .filter(address -> leading.matcher(address).matches())
                .toList();
        return asked.isEmpty()
                ? Stream.of(path)
                : Arrays.stream(route.getTargetMethod().getArguments())
                        .filter(argument -> argument.isAnnotationPresent(QueryValue.class))
                        .map(ReadingRoutes::name)
                        .filter(name -> asked.stream().noneMatch(address -> address.matches(".*[?&]" + name + "=.*")))
                        .map(name -> path + " with " + name);
    }

    private static String name(Argument<?> argument) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        return metadata.stringValue(QueryValue.class)
                .filter(name -> !name.isEmpty())
                .orElse(argument.getName());
    }
}
