package com.targetroadmap.system.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Databases;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every internal field holds a marker; sales, a lead and no one open every route that the three running processes have,
 * and read none.
 */
class WallIT {

    private static final Pattern MARKER = Pattern.compile(Marked.MARKER + "|[:>\"= ]" + Marked.RANK + "\\b|jdbc:");

    private static RunningSystem system;
    private static Marked marked;
    private static List<Route> routes;
    private static List<String> ids;

    @BeforeAll
    static void start() throws Exception {
        system = RunningSystem.on(Databases.h2())
                .with("ENDPOINTS_ROUTES_ENABLED", "true")
                .with("ENDPOINTS_ROUTES_SENSITIVE", "false")
                .with("NOTICES_WINDOW", "0s")
                .start();
        marked = new Marked(system);
        marked.fill();
        routes = new ArrayList<>();
        for (var process : system.all()) {
            routes.addAll(Route.of(process));
        }
        ids = new ArrayList<>(marked.ids);
        ids.add(UUID.randomUUID().toString());
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void somebodyHasDecidedWhoSeesEachField() {
        assertThat(marked.undecided).as("fields to be listed in Wall").isEmpty();
        for (Wall wall : Wall.values()) {
            assertThat(marked.written)
                    .as("internal fields that hold a marker")
                    .containsAll(wall.internals().keySet().stream()
                            .map(field -> wall + "." + field)
                            .toList());
        }
    }

    @Test
    void nobodyButProductReadsAnythingInternal() throws Exception {
        Set<String> opened = new TreeSet<>();
        for (Persona persona : new Persona[] {Persona.SALES, Persona.LEAD, null}) {
            Walk walk = new Walk(system, persona, marked::tellAgain);
            walk.everywhere(routes, ids);
            assertThat(walk.seen.stream().flatMap(WallIT::shown).toList())
                    .as("what %s was shown", persona)
                    .isEmpty();
            assertThat(walk.walked).hasSameSizeAs(routes);
            opened.addAll(walk.opened);
        }
        assertThat(opened)
                .as("routes that showed something")
                .contains(
                        "roadmap-service GET /sales-roadmap",
                        "roadmap-service GET /guidance",
                        "request-service GET /requests",
                        "gateway GET /",
                        "gateway GET /sell",
                        "gateway GET /live",
                        "gateway GET /sales-roadmap");
    }

    @Test
    void everybodyInAChannelReadsNothingInternal() throws Exception {
        marked.announced();
        marked.release();
        String available = await().until(marked::announced, said -> said.contains("AVAILABLE"));
        marked.pullBack();
        String pulledBack = await().until(marked::announced, said -> said.contains("PULLED_BACK"));

        assertThat(Stream.of(available, pulledBack).flatMap(WallIT::shown)).isEmpty();
    }

    @Test
    void whoAsksForAHiddenItemReadsThePageOfOneThatDoesNotExist() throws Exception {
        Visitor sales = new Visitor().signIn(system.gateway(), Persona.SALES);
        String hidden = sell(sales, "quorvex", "zandulin");

        assertThat(hidden).contains("Nothing you may offer under that name");
        assertThat(hidden).isEqualTo(sell(sales, "quirvox", "zendalun"));
    }

    @Test
    void productReadsIt() throws Exception {
        Walk walk = new Walk(system, Persona.PM, marked::tellAgain);
        walk.everywhere(
                routes.stream().filter(route -> route.method().equals("GET")).toList(), ids);

        String all = String.join("\n", walk.seen);
        assertThat(all).contains(Marked.MARKER + " reason", Marked.MARKER + " goal");
        assertThat(Pattern.compile(Marked.MARKER + " (\\w+)")
                        .matcher(all)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()))
                .contains(
                        "internalTitle",
                        "description",
                        "businessGoal",
                        "ownerName",
                        "hidden",
                        "closed",
                        "other",
                        "private");
    }

    /** The page without what was asked, the time and the token of the form. */
    private static String sell(Visitor visitor, String first, String second) throws Exception {
        return visitor.open(system.gateway(), "/sell?q=" + first + "%20" + second)
                .body()
                .replace(first, "first")
                .replace(second, "second")
                .replaceAll("since=\\d+", "since=now")
                .replaceAll("(name=\"csrfToken\" value=\")[^\"]+", "$1");
    }

    /** What of an answer shows a marker, with a little around it. */
    private static Stream<String> shown(String answer) {
        Matcher found = MARKER.matcher(answer);
        return found.find()
                ? Stream.of(answer.lines().findFirst().orElse("").replaceAll(" \\{.*", "") + " … "
                        + answer.substring(
                                Math.max(0, found.start() - 60), Math.min(answer.length(), found.end() + 40)))
                : Stream.empty();
    }
}
