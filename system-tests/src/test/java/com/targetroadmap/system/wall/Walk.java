package com.targetroadmap.system.wall;

import com.targetroadmap.system.GatewayKey;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Somebody who opens everything there is. */
final class Walk {

    /** What they type; the marker in another case, because pages repeat what was asked. */
    private static final List<String> QUESTIONS = List.of(
            "",
            "?q=mrkr",
            "?q=mrkr%20quorvex%20zandulin",
            "?q=sap",
            "?about=mrkr",
            "?limit=mrkr&next=mrkr",
            "?label=mrkr");

    /** What stands for variables that are no id; two of each, one of which makes an error. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "part", List.of("you-asked", "YOU_ASKED", "mrkr"),
            "stage", List.of("PLANNED", "mrkr"),
            "selector", List.of("liveness", "mrkr"),
            "name", List.of("page.css", "mrkr"),
            "service", List.of("request-service", "mrkr"),
            "feed", List.of("roadmap-service", "mrkr"));

    /** Ends the walk. */
    private static final String END = "gateway POST /sign-out";

    /** Never ends by itself. */
    private static final String STREAM = "gateway GET /live";

    /** Some beats of fifteen seconds. */
    private static final int LONG_ENOUGH = 20;

    final List<String> seen = new ArrayList<>();
    final Set<String> walked = new TreeSet<>();
    final Set<String> opened = new TreeSet<>();
    private final GatewayKey key;
    private final Persona persona;
    private final Visitor visitor = new Visitor();
    private final HttpClient http;
    private final Change change;

    /**
     * @param persona {@code null} is no one
     * @param change something internal that changes while this one listens
     */
    Walk(RunningSystem system, Persona persona, Change change) throws IOException {
        this.persona = persona;
        this.change = change;
        this.key = new GatewayKey(system.keys());
        this.http = visitor.http();
        if (persona != null) {
            visitor.signIn(system.gateway(), persona);
        }
    }

    /** @param ids what stands for the variables that are ids, one after the other */
    void everywhere(List<Route> routes, List<String> ids) throws IOException, InterruptedException {
        for (Route route : routes) {
            if (route.toString().equals(STREAM) && persona != null) {
                listen(route);
            } else if (!route.toString().equals(END)) {
                for (String path : paths(route, ids)) {
                    look(route, path);
                }
            }
            walked.add(route.toString());
        }
    }

    private List<String> paths(Route route, List<String> ids) {
        if (route.variables().isEmpty()) {
            return QUESTIONS.stream()
                    .map(question -> route.template() + question)
                    .toList();
        }
        String variable = route.variables().iterator().next();
        List<String> some = route.method().equals("GET") ? ids : ids.subList(0, 2);
        return Stream.concat(NAMES.getOrDefault(variable, some).stream(), Stream.of("mrkr"))
                .map(value -> filled(route, value, ids))
                .toList();
    }

    private static String filled(Route route, String first, List<String> ids) {
        String path = route.template();
        String next = first;
        for (String variable : route.variables()) {
            path = path.replace("{" + variable + "}", next);
            next = ids.get(0);
        }
        return path;
    }

    private void look(Route route, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = isForm(route)
                ? visitor.post(route.process(), path, Map.of("id", "mrkr", "to", "mrkr", "customer", "mrkr"))
                : http.send(request(route, path), BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
            opened.add(route.toString());
        }
        seen.add("%s %s, as %s: %d %s%n%s"
                .formatted(
                        route,
                        path,
                        persona,
                        answer.statusCode(),
                        answer.headers().map(),
                        answer.body()));
    }

    /** From now on, until the change that is made meanwhile has been told. */
    private void listen(Route route) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer =
                http.send(request(route, "/live?since=" + Long.MAX_VALUE), BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            Iterator<String> told = lines.limit(LONG_ENOUGH).iterator();
            String beat = until("beat", told);
            change.make();
            seen.add("%s, as %s: %d %s%n%s%s"
                    .formatted(
                            route,
                            persona,
                            answer.statusCode(),
                            answer.headers().map(),
                            beat,
                            until("roadmap", told)));
        }
        opened.add(route.toString());
    }

    private static String until(String section, Iterator<String> told) {
        StringBuilder heard = new StringBuilder();
        while (told.hasNext()) {
            String line = told.next();
            heard.append(line).append('\n');
            if (line.startsWith("event:") && line.contains(section)) {
                return heard.toString();
            }
        }
        throw new IllegalStateException("Nobody told that a section has changed: " + section);
    }

    /** What is sent is wrong, so that there are errors to read. */
    private HttpRequest request(Route route, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(route.process().url() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", isOfGateway(route) ? "text/html,*/*;q=0.8" : "*/*");
        if (!isOfGateway(route) && persona != null) {
            request.header(
                    "Authorization",
                    "Bearer " + key.tokenFor(persona, route.process().name()));
        }
        return route.method().equals("GET")
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .method(route.method(), BodyPublishers.ofString("{\"to\":\"mrkr\"}"))
                        .build();
    }

    /** A change somewhere in the system. */
    interface Change {

        void make() throws IOException;
    }

    private boolean isForm(Route route) {
        return isOfGateway(route)
                && route.method().equals("POST")
                && !route.template().startsWith("/api");
    }

    private boolean isOfGateway(Route route) {
        return route.process().name().equals(RunningSystem.GATEWAY);
    }
}
