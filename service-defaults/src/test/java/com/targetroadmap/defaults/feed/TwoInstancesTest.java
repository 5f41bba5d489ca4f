package com.targetroadmap.defaults.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.OnlyOnPostgresql;
import com.targetroadmap.defaults.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two instances write into one feed at once. On H2 there is only ever one. */
@OnlyOnPostgresql
class TwoInstancesTest {

    private static final Pattern POSITION = Pattern.compile("\"id\":\"(([0-9]+)-[0-9a-f]{16})\"");
    private static final int WRITERS = 8;
    private static final int EACH = 100;

    private final Map<String, String> database = TestDatabase.fresh();

    @Test
    void whoSeesAPositionHasSeenAllBeforeIt() {
        try (var one = Service.teller(database);
                var other = Service.teller(database)) {
            var threads = Executors.newFixedThreadPool(WRITERS + 1);
            var reading = CompletableFuture.supplyAsync(() -> readAll(List.of(one, other)), threads);
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer ->
                            CompletableFuture.runAsync(() -> write(writer % 2 == 0 ? one : other, writer), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(writing).join();
            threads.shutdown();

            assertThat(reading.join())
                    .isEqualTo(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
        }
    }

    /** Reads on after what it has met, now from one instance, now from the other, until the last fact or a silence. */
    private static List<Long> readAll(List<Service> tellers) {
        var positions = new ArrayList<Long>();
        String last = "";
        int silences = 0;
        while (positions.size() < WRITERS * EACH && silences < 2) {
            var teller = tellers.get(ThreadLocalRandom.current().nextInt(tellers.size()));
            var events =
                    POSITION.matcher(teller.get("/feed?timeout=5000" + last).body());
            int before = positions.size();
            while (events.find()) {
                last = "&lastEventId=" + events.group(1);
                positions.add(Long.valueOf(events.group(2)));
            }
            silences = positions.size() == before ? silences + 1 : 0;
        }
        return positions;
    }

    private static void write(Service teller, int writer) {
        for (int round = 0; round < EACH; round++) {
            teller.notes().write("%d-%d".formatted(writer, round), "text");
            if (round % 10 == 0) {
                failToWrite(teller);
            }
        }
    }

    private static void failToWrite(Service teller) {
        try {
            teller.notes().writeAndFail("never", "text");
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("on purpose");
        }
    }
}
