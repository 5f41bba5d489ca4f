package com.targetroadmap.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They can't hold a room. It costs them groups. | They can't hold a room",
                "How do they book for 40 people? They call. | How do they book for 40 people?",
                "No full stop at all | No full stop at all",
                "It takes 3.5 hours a day. Every day. | It takes 3.5 hours a day",
            })
    void theTitleIsTheFirstSentence(String problem, String title) {
        assertThat(Title.of(problem)).isEqualTo(title);
    }

    @Test
    void theFirstLineEndsIt() {
        assertThat(Title.of("Group bookings\nThey call us for each")).isEqualTo("Group bookings");
    }

    @Test
    void aLongSentenceIsCutAfterAWord() {
        String title = Title.of("word ".repeat(40));
        assertThat(title).hasSizeLessThanOrEqualTo(80).endsWith("word…");
    }

    @Test
    void aLongWordIsCutBetweenCharactersAsPeopleSeeThem() {
        String title = Title.of("\uD83D\uDE80".repeat(200));
        assertThat(title.codePointCount(0, title.length())).isEqualTo(80);
        assertThat(title).endsWith("\uD83D\uDE80…");
    }
}
