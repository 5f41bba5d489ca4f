package com.targetroadmap.roadmap.ownline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is in phase 3.", "Phase three has it.", "Maybe in the next phase.", "In the 2nd phase.",
                "Das ist in Phase 3.", "In der dritten Phase.", "In der 3. Phase.", "Phases 2 and 3 have it."
            })
    void findsPhases(String line) {
        assertThat(PhaseWords.in(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We phase it in.", "That is a hard phase for hotels.", "Eine schwierige Phase."})
    void leavesOtherPhasesAlone(String line) {
        assertThat(PhaseWords.in(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We will build it.                   | will
            It WILL come.                       | WILL
            I guarantee it.                     | guarantee
            It is guaranteed.                   | guaranteed
            We are committed to it.             | committed
            We promise.                         | promise
            Wir werden das bauen.               | werden
            Das wird gebaut.                    | wird
            Das ist fest zugesagt.              | zugesagt
            Das garantieren wir.                | garantieren
            Das ist verbindlich.                | verbindlich
            Versprochen!                        | Versprochen
            """)
    void hearsAPromise(String line, String found) {
        assertThat(PromiseWords.in(line)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll tell you the day it is available.",
                "Out of goodwill.",
                "The committee decides.",
                "We want to.",
                "Wir wollen das."
            })
    void hearsNoPromiseInOtherWords(String line) {
        assertThat(PromiseWords.in(line)).isEqualTo(List.of());
    }
}
