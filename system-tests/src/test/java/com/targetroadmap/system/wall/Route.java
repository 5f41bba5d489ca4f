package com.targetroadmap.system.wall;

import com.targetroadmap.system.Http;
import com.targetroadmap.system.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of the route table of a running process. */
record Route(ServiceProcess process, String method, String template) {

    private static final Pattern LINE = Pattern.compile("\\{\\[([^\\]]+)\\],method=\\[(\\w+)\\]");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** All of a process that was started with {@code ENDPOINTS_ROUTES_ENABLED}. */
    static List<Route> of(ServiceProcess process) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(process.url() + "/routes")).build();
        String table = Http.CLIENT.send(request, BodyHandlers.ofString()).body();
        return LINE.matcher(table)
                .results()
                .map(line -> new Route(process, line.group(2), line.group(1).replaceAll("\\{[?&][^}]*}", "")))
                .filter(route -> !route.template.equals("/routes") && !route.method.equals("HEAD"))
                .distinct()
                .toList();
    }

    Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        VARIABLE.matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        return names;
    }

    @Override
    public String toString() {
        return process.name() + " " + method + " " + template;
    }
}
