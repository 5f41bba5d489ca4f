package com.targetroadmap.requests.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    /** Told is the line, today the column: weaker, stronger, an answer, or nothing that the customer has to hear. */
    private static final String TABLE = """
            .                   AVAILABLE ALREADY_ANSWERED BEING_BUILT NOT_STARTED LATER BEING_EXPLORED NOT_NOW NOT_PLANNED WAITING_FOR_PRODUCT QUESTION WITHDRAWN
            AVAILABLE           -         W                W           W           W     W              W       W           W                   -        -
            ALREADY_ANSWERED    S         -                W           W           W     W              W       W           W                   -        -
            BEING_BUILT         S         S                -           W           W     W              W       W           W                   -        -
            NOT_STARTED         S         S                S           -           W     W              W       W           W                   -        -
            LATER               S         S                S           S           -     W              W       W           W                   -        -
            BEING_EXPLORED      S         S                S           S           S     -              W       W           W                   -        -
            NOT_NOW             S         S                S           S           S     S              -       W           W                   -        -
            NOT_PLANNED         S         S                S           S           S     S              S       -           W                   -        -
            WAITING_FOR_PRODUCT A         A                A           A           A     A              A       A           -                   -        -
            QUESTION            A         A                A           A           A     A              A       A           -                   -        -
            WITHDRAWN           A         A                A           A           A     A              A       A           -                   -        -
            """;

    @ParameterizedTest
    @EnumSource(Label.class)
    void theWholeTable(Label told) {
        List<String> heads = words(TABLE.lines().findFirst().orElseThrow());
        List<String> line = TABLE.lines()
                .map(VerdictTest::words)
                .filter(words -> words.get(0).equals(told.name()))
                .findFirst()
                .orElseThrow();
        Map<String, String> found = new HashMap<>();
        Map<String, String> meant = new HashMap<>();
        for (Label today : Label.values()) {
            found.put(today.name(), sign(new Verdict(told, "x").to(new Verdict(today, "x"))));
            meant.put(today.name(), line.get(heads.indexOf(today.name())));
        }
        assertThat(found).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "later-follows-being-built, later-follows-released, S",
        "later-follows-being-built, later-follows-not-started, W",
        "later-follows-released, later-follows-being-built, W",
        "later, later-follows-not-started, -",
        "later, later, -",
        "later-follows-being-built,, -",
        ", later-follows-released, -"
    })
    void underOneLabelWhatComesFirstCounts(String told, String today, String turn) {
        assertThat(sign(new Verdict(Label.LATER, told).to(new Verdict(Label.LATER, today))))
                .isEqualTo(turn);
    }

    @Test
    void whatWasNeverToldIsNeverOutdated() {
        Guidance waiting = Guidance.of(Label.WAITING_FOR_PRODUCT, "waiting-for-product");
        assertThat(Told.NOTHING.after(waiting, Guidance.of(Label.NOT_PLANNED, "not-planned")))
                .isEqualTo(Told.NOTHING);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +", -1));
    }

    private static String sign(Turn turn) {
        return turn == null ? "-" : turn.name().substring(0, 1);
    }
}
