package com.targetroadmap.gateway.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.gateway.page.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CautionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void wordsAreGoodForFifteenMinutesAfterTheRoadmapsLastAnswer() {
        assertThat(since(NOW.minusSeconds(15 * 60 - 1))).isEqualTo(new Caution(true, NOW.minusSeconds(899), true));
        assertThat(since(NOW.minusSeconds(15 * 60)).copy()).isFalse();
    }

    @Test
    void withoutAnAnswerSinceTheStartNothingIsKnownOfTheirAge() {
        var caution = Caution.about(Section.unavailable(null), CLOCK);
        assertThat(caution).isEqualTo(new Caution(true, null, false));
    }

    @Test
    void nothingIsSaidWhileTheRoadmapAnswers() {
        assertThat(Caution.about(Section.of("a roadmap"), CLOCK)).isEqualTo(new Caution(false, null, true));
    }

    private static Caution since(Instant lastAnswer) {
        return Caution.about(Section.unavailable(lastAnswer), CLOCK);
    }
}
