package com.targetroadmap.roadmap;

import com.targetroadmap.roadmap.testing.Service;
import io.micronaut.web.router.Router;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The running route table. */
final class Routes {

    record Route(String method, String template) implements Comparable<Route> {

        /** With something in the place of each variable. */
        String path() {
            return template.replaceAll("\\{[?&][^}]*}", "").replaceAll("\\{[^}]*}", new UUID(0, 1).toString());
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + template.replaceAll("\\{[?&][^}]*}", "");
        }
    }

    private Routes() {}

    static Set<Route> of(Service service) {
        return service.bean(Router.class)
                .uriRoutes()
                .map(route -> new Route(
                        route.getHttpMethodName(), route.getUriMatchTemplate().toPathString()))
                .filter(route -> !route.method().equals("HEAD"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
