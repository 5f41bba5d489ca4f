package com.targetroadmap.requests.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.problem.FieldError;
import com.targetroadmap.defaults.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private final Form form = new Form();

    @Test
    void textsComeOutTrimmedAndWithPlainLineEnds() {
        assertThat(form.optional("problem", "  one\r\ntwo \n", 10)).isEqualTo("one\ntwo");
        assertThatCode(form::check).doesNotThrowAnyException();
    }

    @Test
    void aBlankTextIsLeftOut() {
        assertThat(form.optional("problem", " \n", 10)).isNull();
        form.leftOut("how", " ", "No.");
        assertThatCode(form::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2007 \u3000", "\u200B", "\u200E\uFEFF"})
    void aTextThatNobodyCanSeeIsLeftOutToo(String text) {
        assertThat(form.optional("problem", text, 10)).isNull();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        form.needed("problem", " ", 10, "Please describe the problem.");
        form.optional("title", "12345678901", 10);
        form.leftOut("how", "x", "Please leave this out.");

        assertThat(refusals())
                .containsExactly(
                        new FieldError("problem", "Please describe the problem."),
                        new FieldError("title", "Please use at most 10 characters; these are 11."),
                        new FieldError("how", "Please leave this out."));
    }

    @Test
    void lengthIsWhatAPersonCounts() {
        form.optional("title", "\uD83D\uDE80".repeat(10), 10);
        assertThatCode(form::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD83Db"})
    void whatNoDatabaseCanKeepIsRefused(String text) {
        form.optional("problem", text, 10);
        assertThat(refusals()).hasSize(1);
    }

    private List<FieldError> refusals() {
        var thrown = new Problem[1];
        assertThatThrownBy(form::check).isInstanceOfSatisfying(Problem.class, problem -> thrown[0] = problem);
        return thrown[0].errors();
    }
}
