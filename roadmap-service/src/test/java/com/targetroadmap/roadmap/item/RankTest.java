package com.targetroadmap.roadmap.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.roadmap.testing.Answer;
import com.targetroadmap.roadmap.testing.Race;
import com.targetroadmap.roadmap.testing.Service;
import com.targetroadmap.roadmap.testing.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RankTest {

    private static Service service;

    private Story story;
    private UUID a;
    private UUID b;
    private UUID c;
    private UUID d;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** What came last stands first: a, b, c, d. */
    @BeforeEach
    void aColumn() {
        story = new Story(service);
        d = story.item("D");
        c = story.item("C");
        b = story.item("B");
        a = story.item("A");
    }

    @Test
    void anItemIsPlacedBeforeOrAfterAnotherOrByNumber() {
        order(d, Map.of("before", b));
        assertThat(column()).containsExactly(a, d, b, c);

        order(a, Map.of("after", c));
        assertThat(column()).containsExactly(d, b, c, a);

        order(c, Map.of("priority", 1));
        assertThat(column()).containsExactly(c, d, b, a);

        order(c, Map.of("priority", 9999));
        assertThat(column()).containsExactly(d, b, a, c);

        order(b, Map.of("priority", 3));
        assertThat(column()).containsExactly(d, a, b, c);
        assertThat(service.get(Persona.PM, "/items/" + b).at("priority")).isEqualTo(3);
    }

    @Test
    void thereIsAlwaysRoomBetweenTwo() {
        for (int i = 0; i < 40; i++) {
            order(i % 2 == 0 ? c : b, Map.of("after", a));
        }
        assertThat(column()).containsExactly(a, b, c, d);
    }

    @Test
    void twoProductManagersWhoOrderAtOnceBothGetWhatTheySaid() {
        List<Answer> answers = Race.of(
                () -> service.put(Persona.PM, "/items/" + d + "/rank", Map.of("before", b)),
                () -> service.put(Persona.PM2, "/items/" + c + "/rank", Map.of("before", b)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(column()).startsWith(a).endsWith(b).contains(c, d);
    }

    @Test
    void orderingHoldsUpNobodyWhoWritesAndStandsInTheHistory() {
        Answer ordered = order(d, Map.of("before", a));

        assertThat(ordered.etag()).isEqualTo("\"1\"");
        service.patch(Persona.PM2, "/items/" + d, "\"1\"", Map.of("userGoal", "less typing"))
                .is(200);
        Answer history = service.get(Persona.PM, "/items/" + d + "/history").is(200);
        assertThat(history.list("events")).extracting("kind").containsExactly("EDITED", "EDITED", "MADE");
        assertThat(history.at("events.1.changes"))
                .isEqualTo(List.of(Map.of("field", "priority", "from", "4", "to", "1")));
    }

    @Test
    void whatComesIntoAnOrderedColumnStandsOnTop() {
        order(b, Map.of("priority", 1));

        UUID last = story.item("Last");

        assertThat(column()).containsExactly(last, b, a, c, d);
    }

    @Test
    void pagesOfAnOrderedColumnMissNothing() {
        order(d, Map.of("before", b));
        List<Object> met = new ArrayList<>();
        String next = "";
        do {
            Answer page = service.get(
                            Persona.PM,
                            "/board/items?stage=FUTURE&limit=1&productId=" + story.product + "&next=" + next)
                    .is(200);
            met.add(page.at("items.0.id"));
            next = page.string("next");
        } while (next != null);

        assertThat(met).containsExactly(a.toString(), d.toString(), b.toString(), c.toString());
    }

    @Test
    void whatStandsElsewhereOrSaysNothingIsRefused() {
        UUID elsewhere = story.itemIn("DISCOVERY", "Elsewhere", null);

        rank(a, Map.of("before", elsewhere)).refuses(409, "not-in-this-column");
        rank(a, Map.of("before", a)).complainsOf("before");
        rank(a, Map.of("after", UUID.randomUUID())).complainsOf("after");
        rank(a, Map.of()).complainsOf("before");
        rank(a, Map.of("before", b, "priority", 1)).complainsOf("before");
        rank(a, Map.of("priority", 0)).complainsOf("priority");
        rank(UUID.randomUUID(), Map.of("before", b)).refuses(404, "not-found");
        assertThat(column()).containsExactly(a, b, c, d);
    }

    private Answer order(UUID item, Map<String, ?> where) {
        return rank(item, where).is(200);
    }

    private static Answer rank(UUID item, Map<String, ?> where) {
        return service.put(Persona.PM, "/items/" + item + "/rank", where);
    }

    private List<UUID> column() {
        return service.get(Persona.PM, "/board?productId=" + story.product).list("items").stream()
                .filter(item -> item.get("stage").equals("FUTURE"))
                .map(item -> UUID.fromString(item.get("id").toString()))
                .toList();
    }
}
