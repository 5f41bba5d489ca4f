package com.targetroadmap.roadmap.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Sql;
import com.targetroadmap.roadmap.testing.Story;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever anybody sends, in whatever order: no label is stronger than its item's stage. The same on either database. */
class LabelsTest {

    private static final Map<String, Label> STRONGEST = Map.of(
            "RELEASED", Label.AVAILABLE,
            "IN_DEVELOPMENT", Label.BEING_BUILT,
            "PLANNED", Label.NOT_STARTED,
            "DISCOVERY", Label.BEING_EXPLORED,
            "FUTURE", Label.NOT_NOW,
            "DROPPED", Label.NOT_PLANNED);

    private static final List<String> STAGES = List.copyOf(STRONGEST.keySet());

    private static Service service;
    private static int factsSeen;

    @BeforeContainer
    static void start() {
        service = Service.start();
    }

    @AfterContainer
    static void stop() {
        service.close();
    }

    /**
     * One thing that somebody does.
     *
     * @param what which of the calls
     * @param item the first, second or third item; {@code other} likewise, and the phase
     * @param stage as a stage, or as anything else that has to be named
     */
    record Act(int what, int item, int other, String stage, String words, boolean flag) {}

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void noSequenceOfCallsMakesALabelStrongerThanItsStage(@ForAll("sequences") List<Act> acts) {
        Story story = new Story(service);
        List<UUID> phases = List.of(story.phase(1), story.phase(2), story.phase(3));
        List<UUID> items = List.of(story.item("Basic"), story.item("Premium"), story.item("Extra"));
        items.forEach(item -> story.ask(item, UUID.randomUUID()));

        acts.forEach(act -> attempt(act, story, items, phases));

        checkEveryFact();
        checkEveryReader(items);
    }

    @Provide
    Arbitrary<List<Act>> sequences() {
        Arbitrary<String> words = Arbitraries.of(
                "Take it, it is AVAILABLE",
                "RELEASED",
                "{\"label\":\"AVAILABLE\"}",
                "sell it",
                "\"",
                "x'; update item set stage = 'RELEASED'; --");
        // The way forward more often than chance would take it.
        Arbitrary<Integer> calls = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(5, Arbitraries.integers().between(1, 11)));
        return Combinators.combine(
                        calls,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(STAGES),
                        words,
                        Arbitraries.of(true, false))
                .as(Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    private static void attempt(Act act, Story story, List<UUID> items, List<UUID> phases) {
        UUID item = items.get(act.item);
        UUID phase = phases.get(act.other);
        String path = "/items/" + item;
        switch (act.what) {
            case 0 -> forward(story, item, phases);
            case 1 -> story.move(item, act.stage, act.flag ? phase : null);
            case 2 -> service.put(Persona.PM, "/phases/" + phase + "/start", null);
            case 3 -> service.put(Persona.PM, "/phases/" + phase + "/completion", completion(act, items, phases));
            case 4 ->
                service.patch(
                        Persona.PM,
                        path,
                        story.etag(item),
                        Map.of("followsId", items.get(act.other).toString()));
            case 5 -> service.patch(Persona.PM, path, story.etag(item), with(act, Map.of("nameForSales", act.words)));
            case 6 -> ownLine(act, path);
            case 7 -> story.move(item, with(act, Map.of("to", act.stage, "phaseId", phase, "whoCanHaveIt", act.words)));
            case 8 ->
                service.put(
                        Persona.PM,
                        act.flag ? path : "/items/" + UUID.randomUUID(),
                        with(act, story.itemBody(act.words, Map.of("offerToday", act.words))));
            case 9 -> story.hear("request.item-proposed.v1", "item-proposed/" + item, with(act, proposed(item, act)));
            case 10 ->
                service.patch(
                        act.flag ? Persona.SALES : Persona.LEAD, path, story.etag(item), Map.of("stage", act.stage));
            default -> service.get(Persona.SALES, "/guidance?q=basic&label=AVAILABLE&stage=" + act.stage);
        }
    }

    /** One legal step towards a release. */
    private static void forward(Story story, UUID item, List<UUID> phases) {
        Answer seen = service.get(Persona.PM, "/items/" + item);
        switch (seen.string("stage")) {
            case "FUTURE", "DROPPED" -> story.move(item, "DISCOVERY", null);
            case "DISCOVERY" -> story.move(item, "PLANNED", phases.get(0));
            case "PLANNED" -> {
                service.put(Persona.PM, "/phases/" + phases.get(0) + "/start", null);
                story.move(item, "IN_DEVELOPMENT", null);
            }
            default -> story.move(item, "RELEASED", null);
        }
    }

    /** What no body has, and would change a label if any had. */
    private static Map<String, Object> with(Act act, Map<String, ?> body) {
        Map<String, Object> more = new HashMap<>(body);
        if (act.flag) {
            more.put(act.item == 0 ? "stage" : act.item == 1 ? "label" : "guidance", act.words);
        }
        return more;
    }

    private static Map<String, Object> completion(Act act, List<UUID> items, List<UUID> phases) {
        Map<String, Object> to = new HashMap<>(
                Map.of("stage", act.stage, "whoCanHaveIt", "everyone", "reason", "why", "customerReason", "why"));
        if (act.stage.equals("PLANNED")) {
            to.put("phaseId", phases.get(2));
        }
        Map<String, Object> body = new HashMap<>();
        body.put("startNext", act.flag ? phases.get((act.other + 1) % 3) : null);
        body.put("destinations", List.of(Map.of("itemId", items.get(act.item), "to", to)));
        return body;
    }

    private static void ownLine(Act act, String path) {
        Answer seen = service.get(Persona.PM, path + "/own-line");
        service.put(
                Persona.PM,
                path + "/own-line",
                seen.etag(),
                with(act, Map.of("words", act.words, "confirmed", List.of("will"))));
    }

    private static Map<String, Object> proposed(UUID item, Act act) {
        return Map.of(
                "id", item, "nameForSales", act.words, "problem", act.words, "stage", act.stage, "label", "AVAILABLE");
    }

    /** Each change tells one, so this sees every step on the way. */
    private static void checkEveryFact() {
        List<String> told = new Sql(service)
                .rows("select state from feed_event where event_type = 'roadmap.item.v1' and feed_position > "
                        + factsSeen + " order by feed_position");
        factsSeen = Integer.parseInt(new Sql(service)
                .rows("select max(feed_position) from feed_event")
                .get(0));
        assertThat(told).isNotEmpty();
        told.forEach(fact -> checkFact(fact));
    }

    private static void checkFact(String fact) {
        Map<String, Object> read = json(fact);
        check(fact, read.get("stage").toString(), labelOf(read));
    }

    private static void checkEveryReader(List<UUID> items) {
        Map<String, String> stages = new HashMap<>();
        new Sql(service).rows("select id, stage from item").forEach(row -> {
            String[] parts = row.split(" ", 2);
            stages.put(parts[0], parts[1]);
        });
        List<Answer> answers = new ArrayList<>(List.of(
                service.get(Persona.SALES, "/sales-roadmap"),
                service.get(Persona.PM, "/board"),
                service.get(Persona.PM, "/items"),
                service.get(Persona.SALES, "/guidance?q=basic premium extra".replace(" ", "%20"))));
        items.forEach(item -> answers.add(service.get(Persona.PM, "/items/" + item)));
        for (Answer answer : answers) {
            itemsIn(answer.is(200).json())
                    .forEach(one -> check(
                            answer.text(),
                            Objects.requireNonNull(stages.get(one.get("id").toString())),
                            labelOf(one)));
        }
    }

    /** Everything with guidance, wherever it stands. */
    private static Stream<Map<?, ?>> itemsIn(@Nullable Object json) {
        if (json instanceof List<?> list) {
            return list.stream().flatMap(LabelsTest::itemsIn);
        }
        if (!(json instanceof Map<?, ?> map)) {
            return Stream.empty();
        }
        Stream<Map<?, ?>> inner = map.values().stream().flatMap(LabelsTest::itemsIn);
        return map.containsKey("guidance") ? Stream.concat(Stream.of(map), inner) : inner;
    }

    private static void check(String where, String stage, Label label) {
        assertThat(label).as(where).isLessThanOrEqualTo(STRONGEST.get(stage));
    }

    private static Label labelOf(Map<?, ?> item) {
        return Label.valueOf(((Map<?, ?>) item.get("guidance")).get("label").toString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        try {
            return service.bean(ObjectMapper.class).readValue(text, Map.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
