package com.targetroadmap.defaults.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.targetroadmap.defaults.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @ParameterizedTest
    @CsvSource({"'\"7\"', 7", "' \"0\" ', 0", "7, 7"})
    void theHeaderNamesAVersion(String header, long version) {
        assertThat(EntityTag.required(header)).isEqualTo(new EntityTag(version));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anUpdateWithoutAVersionIsRefused(String header) {
        var problem = catchThrowableOfType(Problem.class, () -> EntityTag.required(header));

        assertThat(problem.status().getCode()).isEqualTo(428);
        assertThat(problem.type()).isEqualTo("version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/\"7\"", "\"7\", \"8\"", "\"seven\"", "\"\"", "99999999999999999999"})
    void anythingElseIsWrongInput(String header) {
        var problem = catchThrowableOfType(Problem.class, () -> EntityTag.required(header));

        assertThat(problem.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("If-Match"));
    }

    @Test
    void anotherVersionThanTheOneThereIsStaleAndTheAnswerShowsWhatIsThere() {
        var problem = catchThrowableOfType(Problem.class, () -> new EntityTag(7).mustBe(8, Map.of("name", "new")));

        assertThat(problem.status().getCode()).isEqualTo(412);
        assertThat(problem.type()).isEqualTo("stale-version");
        assertThat(problem.extensions()).containsEntry("current", Map.of("name", "new"));
        assertThatNoException().isThrownBy(() -> new EntityTag(8).mustBe(8, "what is there"));
    }

    @Test
    void itIsWrittenInQuotes() {
        assertThat(new EntityTag(7)).hasToString("\"7\"");
    }
}
