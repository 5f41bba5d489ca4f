package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void whatOneServiceTellsTheOtherKnowsWithinASecond() {
        try (var teller = Service.teller();
                var reader = Service.reader(teller)) {
            teller.notes().write("a", "before anyone read");
            await().untilAsserted(() ->
                    assertThat(reader.copies().texts()).isEqualTo(Map.of("note/a", "before anyone read")));

            teller.notes().write("a", "changed");

            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(5))
                    .untilAsserted(() -> assertThat(reader.copies().texts()).isEqualTo(Map.of("note/a", "changed")));
        }
    }
}
