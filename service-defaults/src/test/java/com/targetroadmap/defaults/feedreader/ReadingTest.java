package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ReadingTest {

    @Test
    void whatOneServiceTellsTheOtherKnowsWithinASecond() {
        try (var teller = Service.teller();
                var reader = Service.reader(teller)) {
            timeToArrive(teller, reader, "before anyone read");

            var times = IntStream.range(0, 5)
                    .mapToObj(change -> timeToArrive(teller, reader, "change " + change))
                    .sorted()
                    .toList();

            assertThat(times.get(2)).as("the median of %s", times).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static Duration timeToArrive(Service teller, Service reader, String text) {
        long told = System.nanoTime();
        teller.notes().write("a", text);
        await().pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(reader.copies().texts()).isEqualTo(Map.of("note/a", text)));
        return Duration.ofNanos(System.nanoTime() - told);
    }
}
