package com.targetroadmap.gateway;

import static com.targetroadmap.gateway.testing.Json.ID;
import static com.targetroadmap.gateway.testing.Json.ITEM_ID;
import static com.targetroadmap.gateway.testing.Json.PHASE_2;
import static com.targetroadmap.gateway.testing.Json.THEME_ID;
import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.Fault;
import com.targetroadmap.gateway.testing.Json;
import com.targetroadmap.gateway.testing.StandIn;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and every form with a neighbour that is broken in every way. */
class BrokenNeighbourTest {

    /** The promise is three seconds; half of one more for a busy machine. */
    private static final Duration LONGEST = Duration.ofMillis(3500);

    private static final List<String> NONE = List.of(
            "No requests yet",
            "None of them is",
            "The inbox is empty",
            "Somebody looks at each",
            "You have taken none",
            "No question of yours",
            "Nothing has been decided",
            "The roadmap is empty",
            "Nothing here",
            "Nothing that you may talk about",
            "Nothing was released",
            "No problem area",
            "Nothing you may offer",
            "No item goes by that name",
            "There is nothing here",
            "There is no move from here",
            "Nothing is due",
            "everything has arrived",
            "There is no phase yet",
            "There is no theme yet",
            "There is no roadmap yet");

    private static final List<StandIn> NEIGHBOURS = List.of(REQUESTS, ROADMAP);

    private static final Map<String, Browser> PEOPLE = new HashMap<>();

    private static final List<ShownPage> PAGES = List.of(
            new ShownPage(REQUESTS, "sales", "/"),
            new ShownPage(REQUESTS, "lead", "/requests"),
            new ShownPage(REQUESTS, "sales", "/requests/" + ID),
            new ShownPage(REQUESTS, "pm", "/triage"),
            new ShownPage(REQUESTS, "pm", "/triage/" + ID),
            new ShownPage(REQUESTS, "pm", "/feeds"),
            new ShownPage(REQUESTS, "pm", "/undelivered"),
            new ShownPage(ROADMAP, "sales", "/"),
            new ShownPage(ROADMAP, "sales", "/sales-roadmap"),
            new ShownPage(ROADMAP, "sales", "/sell?q=sap"),
            new ShownPage(ROADMAP, "pm", "/board"),
            new ShownPage(ROADMAP, "pm", "/board/items/new"),
            new ShownPage(ROADMAP, "pm", "/board/items?q=sap"),
            new ShownPage(ROADMAP, "pm", "/board/items/" + ITEM_ID + "/edit"),
            new ShownPage(ROADMAP, "pm", "/board/items/" + ITEM_ID),
            new ShownPage(ROADMAP, "pm", "/board/items/" + ITEM_ID + "/moves/new?to=DISCOVERY"),
            new ShownPage(ROADMAP, "pm", "/board/phases/" + PHASE_2 + "/completion"),
            new ShownPage(ROADMAP, "pm", "/feeds"),
            new ShownPage(REQUESTS, "pm", "/start"),
            new ShownPage(ROADMAP, "pm", "/start"),
            new ShownPage(ROADMAP, "pm", "/phases"),
            new ShownPage(ROADMAP, "pm", "/phases/" + PHASE_2),
            new ShownPage(ROADMAP, "pm", "/themes"),
            new ShownPage(ROADMAP, "pm", "/themes/" + THEME_ID),
            new ShownPage(ROADMAP, "pm", "/products"));

    private static final List<Form> FORMS = List.of(
            new Form(
                    REQUESTS,
                    "sales",
                    "/requests",
                    Map.of(
                            "customer", "Harbour Hotels",
                            "problem", "Gift cards are on paper",
                            "title", "Gift cards",
                            "howToday", "by hand",
                            "wouldSignWithoutIt", "NOT_SURE",
                            "promised", "IN_TALKS",
                            "wouldTalkToUs", "true")),
            new Form(REQUESTS, "sales", "/requests/" + ID + "/answers", Map.of("text", "Per floor")),
            new Form(REQUESTS, "sales", "/requests/" + ID + "/withdrawals", Map.of("text", "They left")),
            new Form(
                    REQUESTS,
                    "pm",
                    "/triage/" + ID + "/decisions",
                    Map.of(
                            "kind", "NEW_ITEM",
                            "newItemId", ITEM_ID,
                            "nameForSales", "Gift cards online",
                            "problem", "They are on paper",
                            "internalTitle", "GC-1",
                            "themeId", THEME_ID)),
            new Form(REQUESTS, "pm", "/triage/" + ID + "/decisions", Map.of("kind", "EXISTING", "itemId", ITEM_ID)),
            new Form(
                    REQUESTS,
                    "pm",
                    "/triage/" + ID + "/decisions",
                    Map.of("kind", "QUESTION", "question", "How many a day")),
            new Form(
                    REQUESTS, "pm", "/triage/" + ID + "/decisions", Map.of("kind", "ANSWERED", "how", "with vouchers")),
            new Form(
                    REQUESTS,
                    "pm",
                    "/triage/" + ID + "/decisions",
                    Map.of(
                            "kind", "DECLINED",
                            "customerReason", "few need it",
                            "offer", "use vouchers",
                            "lookAgainOn", "2027-04-01",
                            "reason", "too dear")),
            new Form(REQUESTS, "pm", "/triage/" + ID + "/decisions", Map.of("kind", "PARKED", "parkedUnder", THEME_ID)),
            new Form(REQUESTS, "pm", "/triage/" + ID + "/decisions", Map.of("kind", "DUPLICATE", "originalId", ID)),
            new Form(REQUESTS, "pm", "/triage/" + ID + "/notes", Map.of("words", "Ask Jo")),
            new Form(
                    ROADMAP,
                    "pm",
                    "/board/items",
                    Map.of(
                            "internalTitle", "GC-1",
                            "nameForSales", "Gift cards online",
                            "problem", "They are on paper",
                            "themeId", THEME_ID,
                            "showToSales", "true")),
            new Form(
                    ROADMAP,
                    "pm",
                    "/board/items/" + ITEM_ID + "/moves",
                    Map.of("to", "DISCOVERY", "reason", "no time", "customerReason", "others come first")),
            new Form(
                    ROADMAP,
                    "pm",
                    "/board/phases/" + PHASE_2 + "/completion",
                    Map.of(
                            "to." + ITEM_ID, "DISCOVERY",
                            "reason." + ITEM_ID, "no time",
                            "customerReason." + ITEM_ID, "others come first")),
            new Form(ROADMAP, "pm", "/phases", Map.of("name", "Grow more", "goal", "Twice as many")),
            new Form(
                    ROADMAP,
                    "pm",
                    "/themes",
                    Map.of(
                            "title", "Connections",
                            "problem", "They retype",
                            "otherWords", "ERP",
                            "questions", "Who retypes?",
                            "openToSales", "true",
                            "nextReview", "2027-01-15")),
            new Form(ROADMAP, "pm", "/products", Map.of("name", "Harbourside")));

    /** Each has seen a form, and so has its token. */
    @BeforeAll
    static void signIn() {
        TestGateway.calm();
        for (String account : List.of("sales", "lead", "pm")) {
            PEOPLE.put(account, TestGateway.signedIn(account));
            PEOPLE.get(account).post("/nowhere", Map.of());
        }
    }

    /** What was broken before is asked again after a pause. */
    @BeforeEach
    @AfterEach
    void recovered() {
        TestGateway.calm();
        await().until(() -> isLoaded("/sales-roadmap") && isLoaded("/requests"));
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsThereSoonAndNeverSaysThatThereIsNothing(Fault fault) {
        for (StandIn neighbour : NEIGHBOURS) {
            TestGateway.calm();
            fault.befall(neighbour, "*");
            assertThat(atOnce(PAGES, page -> page.neighbour() == neighbour, ShownPage::open))
                    .isNotEmpty()
                    .allSatisfy((page, shown) -> {
                        assertThat(shown.statusCode()).isEqualTo(200);
                        assertThat(shown.body()).contains("could not be loaded").doesNotContain(NONE);
                    });
            recovered();
        }
    }

    static Stream<Arguments> wholeOrWriting() {
        return Arrays.stream(Fault.values())
                .flatMap(fault -> Stream.of(Arguments.of(fault, "*"), Arguments.of(fault, "PUT /*")))
                .filter(both -> !List.of(both.get()).equals(List.of(Fault.IS_LATE, "PUT /*")));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("wholeOrWriting")
    void aFormKeepsWhatWasTypedAndSaysWhatIsTrue(Fault fault, String where) {
        for (StandIn neighbour : NEIGHBOURS) {
            TestGateway.calm();
            REQUESTS.answer("GET /requests/*", Json.ASKED_BACK);
            fault.befall(neighbour, where);
            assertThat(atOnce(FORMS, form -> form.neighbour() == neighbour, Form::send))
                    .isNotEmpty()
                    .allSatisfy((form, answer) -> {
                        if (form.hasReachedItsNeighbour() && fault != Fault.IS_BUSY) {
                            assertThat(answer.statusCode()).isEqualTo(504);
                            assertThat(answer.body()).contains("We can’t tell", "Sending again is safe");
                        } else {
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                            assertThat(answer.body()).contains("Nothing was saved");
                        }
                        assertThat(answer.body())
                                .contains("action=\"" + form.path() + "\"")
                                .doesNotContain(NONE);
                        form.all()
                                .forEach((field, value) -> assertThat(answer.body())
                                        .as("%s of %s", field, form.path())
                                        .containsPattern(holding(field, value)));
                    });
            recovered();
        }
    }

    /** The id makes that sending again is safe. */
    private static Pattern holding(String field, String value) {
        String named = "name=\"" + Pattern.quote(field) + "\"";
        String written = Pattern.quote(value);
        return Pattern.compile(String.join(
                "|",
                "<input (?!type=\"radio\"|type=\"checkbox\")[^>]*" + named + "[^>]* value=\"" + written + "\"",
                named + " value=\"" + written + "\" checked",
                "<textarea[^>]*" + named + "[^>]*>" + written,
                "<select[^>]*" + named + ">.*value=\"" + written + "\" selected"));
    }

    /** Everybody does it at the same time: nobody's page waits for somebody else's. */
    private static <T> Map<T, HttpResponse<String>> atOnce(
            List<T> all, Predicate<T> which, Function<T, HttpResponse<String>> call) {
        Map<T, CompletableFuture<HttpResponse<String>>> calls = new LinkedHashMap<>();
        all.stream()
                .filter(which)
                .forEach(one -> calls.put(
                        one, CompletableFuture.supplyAsync(() -> soon(one, call), work -> new Thread(work).start())));
        Map<T, HttpResponse<String>> answers = new LinkedHashMap<>();
        calls.forEach((one, answer) -> answers.put(one, answer.join()));
        return answers;
    }

    private static <T> HttpResponse<String> soon(T what, Function<T, HttpResponse<String>> call) {
        long start = System.nanoTime();
        var answer = call.apply(what);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%s", what).isLessThan(LONGEST);
        return answer;
    }

    private static boolean isLoaded(String path) {
        return !PEOPLE.get("pm").open(path).body().contains("could not be loaded");
    }

    private record ShownPage(StandIn neighbour, String account, String path) {

        HttpResponse<String> open() {
            return PEOPLE.get(account).open(path);
        }
    }

    private record Form(StandIn neighbour, String account, String path, Map<String, String> typed, String id) {

        Form(StandIn neighbour, String account, String path, Map<String, String> typed) {
            this(neighbour, account, path, typed, UUID.randomUUID().toString());
        }

        HttpResponse<String> send() {
            return PEOPLE.get(account).post(path, all());
        }

        Map<String, String> all() {
            Map<String, String> all = new HashMap<>(typed);
            if (!isCompletion()) {
                all.put("id", id);
            }
            return all;
        }

        boolean hasReachedItsNeighbour() {
            return neighbour.asked("PUT /*").stream()
                    .anyMatch(call -> call.place().contains(isCompletion() ? PHASE_2 : id));
        }

        /** It has no id: whoever completes a phase twice is told that it is completed. */
        private boolean isCompletion() {
            return path.endsWith("/completion");
        }
    }
}
