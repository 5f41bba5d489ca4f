package com.targetroadmap.requests.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.requests.roadmap.Guidance;
import com.targetroadmap.requests.roadmap.Label;
import com.targetroadmap.requests.roadmap.RoadmapItem;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is to be told after an item has gone through some states, and nobody has been sent anything meanwhile. A state is a
 * stage, in small letters where it isn't shown to sales; {@code <} before it: the roadmap was put back to it.
 */
class NewsTest {

    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Becomes available.
        "IN_DEVELOPMENT RELEASED, AVAILABLE",
        "PLANNED RELEASED, AVAILABLE",
        "DISCOVERY PLANNED, nothing",
        "RELEASED RELEASED, nothing",
        // Undone, and done again.
        "IN_DEVELOPMENT RELEASED IN_DEVELOPMENT, nothing",
        "IN_DEVELOPMENT RELEASED IN_DEVELOPMENT RELEASED, AVAILABLE",
        "IN_DEVELOPMENT RELEASED IN_DEVELOPMENT DROPPED, nothing",
        // Pulled back.
        "RELEASED IN_DEVELOPMENT, PULLED_BACK",
        "RELEASED IN_DEVELOPMENT DROPPED, PULLED_BACK",
        "RELEASED IN_DEVELOPMENT RELEASED, nothing",
        "RELEASED IN_DEVELOPMENT RELEASED IN_DEVELOPMENT, PULLED_BACK",
        // What sales may not see isn't named, and known later is told then.
        "in_development released, nothing",
        "in_development released RELEASED, AVAILABLE",
        "in_development RELEASED, AVAILABLE",
        "in_development released RELEASED released, nothing",
        "released in_development, nothing",
        "RELEASED in_development, nothing",
        // Hidden for a while.
        "RELEASED released, nothing",
        "RELEASED released RELEASED, nothing",
        "RELEASED released in_development, nothing",
        "RELEASED released in_development IN_DEVELOPMENT RELEASED, nothing",
        "IN_DEVELOPMENT RELEASED released, nothing",
        "IN_DEVELOPMENT RELEASED released RELEASED, AVAILABLE",
        "RELEASED released IN_DEVELOPMENT, PULLED_BACK",
        // A roadmap that was put back to an older backup.
        "RELEASED <IN_DEVELOPMENT, nothing",
        "RELEASED <IN_DEVELOPMENT RELEASED, nothing",
        "RELEASED <DISCOVERY PLANNED IN_DEVELOPMENT RELEASED, nothing",
        "RELEASED <IN_DEVELOPMENT RELEASED IN_DEVELOPMENT, PULLED_BACK",
        "RELEASED PROPOSED DISCOVERY, nothing",
        "RELEASED PROPOSED DISCOVERY PLANNED IN_DEVELOPMENT RELEASED, nothing",
        "RELEASED TAKEN_BACK, nothing"
    })
    void onlyWhatTheChannelKnowsOtherwiseIsTold(String states, String expected) {
        Optional<News> news = Optional.empty();
        RoadmapItem before = null;
        int step = 1_000;
        for (String state : states.split(" ", -1)) {
            step += state.startsWith("<") ? -500 : 1;
            RoadmapItem after = item(state.replace("<", ""), step);
            if (before != null && News.mayBe(before, after)) {
                news = News.of(news, before, after);
            }
            before = after;
        }
        assertThat(news.map(News::kind).map(Enum::name).orElse("nothing")).isEqualTo(expected);
    }

    private static RoadmapItem item(String state, int step) {
        String stage = state.toUpperCase(Locale.ROOT);
        Label label = stage.equals("RELEASED") || stage.equals("TAKEN_BACK") ? Label.AVAILABLE : Label.LATER;
        return new RoadmapItem(
                ID,
                null,
                null,
                "SAP connector",
                "Orders are typed twice.",
                state.equals(stage),
                stage,
                Instant.ofEpochSecond(step),
                null,
                Guidance.of(label, "key"));
    }
}
