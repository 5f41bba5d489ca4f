package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.feed.Fact;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.note.Note;
import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.note.Trouble;
import com.targetroadmap.defaults.testing.DatabaseKind;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ExactlyOnceTest {

    private static final int WRITERS = 6;
    private static final int EACH = 60;

    @Test
    void aReaderAmongConcurrentWritersMissesNothingAndAppliesAllInTheOrderOfTheFeed() {
        try (var teller = Service.teller();
                var reader = Service.reader(teller)) {
            var pool = Executors.newFixedThreadPool(WRITERS);
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(teller, writer), pool))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(writers).join();
            pool.shutdown();

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(positions(reader)).hasSize(WRITERS * EACH));
            assertThat(positions(reader))
                    .isEqualTo(IntStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
        }
    }

    @Test
    void aReaderStoppedBetweenItsWorkAndItsCommitDoesItsWorkOnce() {
        var database = TestDatabase.fresh();
        try (var teller = Service.teller()) {
            try (var reader = Service.reader(teller.url(), database)) {
                var stopped = new AtomicInteger();
                reader.bean(Trouble.class).make(event -> {
                    stopped.incrementAndGet();
                    throw new UncheckedIOException(new IOException("stopped after the work was done"));
                });
                teller.notes().writeAll(List.of(new Note("a", "one"), new Note("b", "two")));
                await().until(() -> stopped.get() > 0);
            }
            try (var again = Service.reader(teller.url(), database)) {
                await().untilAsserted(() ->
                        assertThat(again.copies().texts()).isEqualTo(Map.of("note/a", "one", "note/b", "two")));
                assertThat(positions(again)).containsExactly(1, 2);
            }
        }
    }

    @Test
    void twoReadersOnOneDatabaseApplyEachEventOnce() throws SQLException {
        var database = TestDatabase.fresh();
        try (var teller = Service.teller();
                var one = Service.reader(teller.url(), database);
                var other = Service.reader(teller.url(), database)) {
            var both = Collections.synchronizedSet(new HashSet<String>());
            one.bean(Trouble.class).make(event -> both.add("one"));
            other.bean(Trouble.class).make(event -> both.add("other"));
            int notes = 0;
            while (both.size() < 2 && notes < 3_000) {
                for (int more = notes + 100; notes < more; notes++) {
                    teller.notes().write(String.valueOf(notes), "text");
                }
                letSomebodyElseReadOn(database);
                int all = notes;
                await().untilAsserted(() -> assertThat(one.copies().texts()).hasSize(all));
            }

            assertThat(both).as("both have had their turn").hasSize(2);
            assertThat(positions(one))
                    .isEqualTo(IntStream.rangeClosed(1, notes).boxed().toList());
        }
    }

    @Test
    void anEffectOnThousandsOfRowsGoesOnAfterACrashWhereItStopped() {
        var database = TestDatabase.fresh();
        try (var teller = Service.teller()) {
            try (var reader = Service.reader(teller.url(), database)) {
                reader.copies().addNumbers(3_500);
                reader.bean(Trouble.class).make(crashInTransaction(3));
                teller.notes().tell(new Fact("count.v1", "count", Map.of()));
                await().untilAsserted(() -> assertThat(total(reader))
                        .as("two transactions of 1,000")
                        .isEqualTo(2_000));
            }
            try (var again = Service.reader(teller.url(), database)) {
                await().untilAsserted(() -> assertThat(again.copies().totals()).containsOnly(1));
                assertThat(again.copies().effects()).hasSize(4);
            }
        }
    }

    /** On PostgreSQL one reads at a time: here a third one takes over, and then dies. On H2 both read all the time. */
    private static void letSomebodyElseReadOn(Map<String, String> database) throws SQLException {
        if (DatabaseKind.underTest() == DatabaseKind.H2) {
            return;
        }
        try (var connection = TestDatabase.connect(database);
                var statement = connection.prepareStatement(
                        "update feed_lease set holder = ?, held_until = current_timestamp + interval '1250 ms'")) {
            statement.setObject(1, UUID.randomUUID());
            statement.executeUpdate();
        }
    }

    private static void write(Service teller, int writer) {
        for (int round = 0; round < EACH; round++) {
            teller.notes().write("%d-%d".formatted(writer, round), "text");
            try {
                teller.notes().writeAndFail("never", "text");
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("on purpose");
            }
        }
    }

    private static Consumer<FeedEvent> crashInTransaction(int number) {
        var transactions = new AtomicInteger();
        return event -> {
            if (transactions.incrementAndGet() >= number) {
                throw new UncheckedIOException(new IOException("crashed"));
            }
        };
    }

    private static int total(Service reader) {
        return reader.copies().totals().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> positions(Service reader) {
        var positions = new ArrayList<Integer>();
        for (var event : reader.copies().effects()) {
            positions.add(Integer.valueOf(event.split("-", 2)[0]));
        }
        return positions;
    }
}
