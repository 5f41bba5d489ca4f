package com.targetroadmap.requests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailsTest {

    @Test
    void aNameIsFoundFromEachOfItsWordsOn() {
        assertThat(texts("  Zur POST (100% Wien)"))
                .containsExactly("zur post (100% wien)", "post (100% wien)", "100% wien)", "wien)");
        assertThat(texts("!?")).containsExactly("!?");
        assertThat(texts("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Hotels, har, true",
        "Harbour Hotels, HOT, true",
        "Harbour Hotels, harbour  ho, true",
        "Harbour Hotels, arbour, false",
        "Harbour Hotels, hotels harbour, false",
        "SAP connector (basic), basic, true",
        "Ca\u0301fe, ca\u0301, true",
        "\uD83C\uDFE8 Inn, \uD83C\uDFE8, true",
        "Harbour Hotels, '', true"
    })
    void whatIsTypedIsTheBeginningOfSomeWord(String name, String typed, boolean found) {
        Beginning beginning = Beginning.of(typed);

        assertThat(Tails.of(name).stream().anyMatch(tail -> isWithin(tail.bytes(), beginning)))
                .isEqualTo(found);
    }

    @Test
    void aLongNameHasAnEnd() {
        List<Tail> tails = Tails.of("\u00E9 ".repeat(150));

        assertThat(tails).hasSize(20);
        assertThat(tails).allMatch(tail -> tail.bytes().length <= Tail.LONGEST);
    }

    private static boolean isWithin(byte[] tail, Beginning beginning) {
        return Arrays.compareUnsigned(tail, beginning.from()) >= 0
                && Arrays.compareUnsigned(tail, beginning.until()) < 0;
    }

    private static List<String> texts(String name) {
        return Tails.of(name).stream()
                .map(tail -> new String(tail.bytes(), StandardCharsets.UTF_8))
                .toList();
    }
}
