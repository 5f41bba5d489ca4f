package com.targetroadmap.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.system.Desk;
import com.targetroadmap.system.Ground;
import com.targetroadmap.system.Persona;
import com.targetroadmap.system.PostgresThere;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.ServiceProcess;
import com.targetroadmap.system.Services;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/faults.md, row by row. */
@ExtendWith(PostgresThere.class)
class FaultMatrixIT {

    private static final String NOT_LOADED = "could not be loaded";

    private static final List<String> NONE = List.of(
            "No requests yet",
            "None of them is",
            "The inbox is empty",
            "The roadmap is empty",
            "Nothing here",
            "Nothing that you may talk about",
            "Nothing was released",
            "No problem area",
            "Nothing you may offer",
            "No item goes by that name",
            "There is nothing here");

    private static BrokenSystem broken;
    private static RunningSystem system;
    private static Ground ground;

    @BeforeAll
    static void start() throws IOException {
        broken = new BrokenSystem();
        system = broken.whole();
        ground = Ground.lay(new Services(system), system.roadmapService());
        build(new Desk(system), UUID.randomUUID());
    }

    /** Something is being built, so that "nothing" is wrong wherever it is said. */
    private static void build(Desk desk, UUID item) throws IOException {
        desk.make(item, ground, "Item of the roadmap");
        for (String stage : List.of("DISCOVERY", "PLANNED", "IN_DEVELOPMENT")) {
            assertThat(desk.move(item, stage, ground).isAccepted()).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        if (broken != null) {
            System.out.printf(
                    "Nobody waited longer than %d ms%n", Person.longest().toMillis());
            broken.close();
        }
    }

    @AfterEach
    void heal() {
        broken.heal();
    }

    @Test
    void theTableHasEachLinkWithEachFault() {
        List<String> all = new ArrayList<>();
        for (Link link : Link.values()) {
            Arrays.stream(Fault.values())
                    .filter(fault -> link.isDatabase() || fault != Fault.CUT_AT_THE_COMMIT)
                    .forEach(fault -> all.add(link.title + " is " + fault.title));
        }
        assertThat(Cell.all()).extracting(Cell::toString).containsExactlyInAnyOrderElementsOf(all);
    }

    static Stream<Cell> cells() {
        return Cell.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void nobodyHangsNothingIsLostAndNothingWrongIsSaid(Cell cell) throws Exception {
        Work work = new Work(system, ground, cell.link().isAboutRequests()).begin();
        Person sales = new Person(system, Persona.SALES);
        Person pm = new Person(system, Persona.PM);
        awaitLoaded(Duration.ofSeconds(20), work, sales, pm);

        broken.breakLink(cell);
        var answer = work.sendForm(sales, pm);
        assertThat(said(answer)).isIn(List.of(cell.form().split(", or ")));
        if (answer.statusCode() != 303) {
            assertThat(answer.body()).contains(work.typed());
        }
        assertThat(work.timesStored()).isEqualTo(cell.stored().equals("there once") ? 1 : 0);
        var over = opened(over(cell.link(), work, sales, pm));
        var beside = opened(beside(cell.link(), work, sales));
        var somebodyNew = atOnce(
                () -> new Person(system, Persona.SALES).open("/requests/new").body());
        over.forEach((page, body) -> assertSays(cell.over(), page, body.join()));
        beside.forEach((page, body) -> assertSays(cell.beside(), page, body.join()));
        assertThat(somebodyNew.join()).contains("Send to product");
        if (cell.link().isFeed()) {
            work.goOnWhileItIsBroken(sales);
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> pm.open("/feeds").body().contains("Nothing is read at the moment"));
        }

        broken.heal();
        long healed = System.nanoTime();
        awaitLoaded(cell.backWithin(), work, sales, pm);
        assertThat(work.sendForm(sales, pm).statusCode()).isEqualTo(303);
        assertThat(work.timesStored()).isEqualTo(1);
        work.awaitAgreement(cell.backWithin());
        System.out.printf("%s: all as before after %d ms%n", cell, (System.nanoTime() - healed) / 1_000_000);
        work.nothingIsSetAside();
        nobodyMadeAMistake();
    }

    /** In the words of the table. */
    private static String said(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 303 -> "saved";
            case 503 -> answer.body().contains("Nothing was saved") ? "nothing was saved" : "503";
            case 504 -> answer.body().contains("Sending again is safe") ? "we can't tell" : "504";
            default -> String.valueOf(answer.statusCode());
        };
    }

    private static List<Opening> over(Link link, Work work, Person sales, Person pm) {
        return switch (link) {
            case GATEWAY_TO_ROADMAP, ROADMAP_TO_DATABASE -> roadmap(work, sales, pm);
            case GATEWAY_TO_REQUESTS, REQUESTS_TO_DATABASE -> requests(work, sales, pm);
            case ROADMAP_TO_FEED, REQUESTS_TO_FEED -> both(work, sales, pm);
        };
    }

    private static List<Opening> beside(Link link, Work work, Person sales) {
        return switch (link) {
            case GATEWAY_TO_ROADMAP, ROADMAP_TO_DATABASE ->
                openings(sales, work.salesPagesOfRequests().subList(1, 3));
            case GATEWAY_TO_REQUESTS, REQUESTS_TO_DATABASE -> openings(sales, List.of("/sales-roadmap"));
            case ROADMAP_TO_FEED, REQUESTS_TO_FEED -> List.of();
        };
    }

    private static List<Opening> requests(Work work, Person sales, Person pm) {
        return concat(openings(sales, work.salesPagesOfRequests()), openings(pm, work.productPagesOfRequests()));
    }

    private static List<Opening> roadmap(Work work, Person sales, Person pm) {
        return concat(openings(sales, work.salesPagesOfRoadmap()), openings(pm, work.productPagesOfRoadmap()));
    }

    private static List<Opening> both(Work work, Person sales, Person pm) {
        return concat(requests(work, sales, pm), roadmap(work, sales, pm));
    }

    private static List<Opening> openings(Person person, List<String> pages) {
        return pages.stream().map(page -> new Opening(person, page)).toList();
    }

    private static List<Opening> concat(List<Opening> some, List<Opening> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Nobody's page waits for somebody else's. */
    private static Map<String, CompletableFuture<String>> opened(List<Opening> openings) {
        Map<String, CompletableFuture<String>> opened = new LinkedHashMap<>();
        openings.forEach(opening -> opened.put(opening.path(), atOnce(opening::body)));
        return opened;
    }

    private static CompletableFuture<String> atOnce(Supplier<String> page) {
        return CompletableFuture.supplyAsync(page, work -> new Thread(work).start());
    }

    private static void assertSays(String expected, String path, String body) {
        switch (expected) {
            case "could not be loaded" ->
                assertThat(body).as(path).contains(NOT_LOADED).doesNotContain(NONE);
            case "there" -> assertThat(body).as(path).doesNotContain(NOT_LOADED);
            case "there, check before you promise" ->
                assertThat(body).as(path).contains("check before you promise").doesNotContain(NOT_LOADED);
            case "there, or could not be loaded" -> assertThat(body).as(path).contains("</html>");
            default -> throw new IllegalArgumentException("The table says: " + expected);
        }
    }

    private static void awaitLoaded(Duration patience, Work work, Person sales, Person pm) {
        await().atMost(patience)
                .until(() -> both(work, sales, pm).stream()
                        .noneMatch(opening -> opening.body().contains(NOT_LOADED)));
    }

    /** What nobody expected is logged with a reference. */
    private static void nobodyMadeAMistake() {
        for (ServiceProcess process : system.all()) {
            assertThat(process.log()).as(process.label()).doesNotContain("failed, reference");
        }
    }

    private record Opening(Person who, String path) {

        String body() {
            HttpResponse<String> page = who.open(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            return page.body();
        }
    }
}
