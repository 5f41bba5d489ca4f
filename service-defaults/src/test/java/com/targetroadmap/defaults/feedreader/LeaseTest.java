package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.note.Trouble;
import com.targetroadmap.defaults.testing.OnlyOnPostgresql;
import com.targetroadmap.defaults.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Several instances on one database: one of them reads. */
@OnlyOnPostgresql
class LeaseTest {

    private final Map<String, String> database = TestDatabase.fresh();

    @Test
    void oneInstanceAppliesEverythingWhileTheOtherStandsBy() {
        try (var teller = Service.teller();
                var one = Service.reader(teller.url(), database);
                var other = Service.reader(teller.url(), database)) {
            await().until(() -> isReading(one) != isReading(other));
            Set<Service> appliers = ConcurrentHashMap.newKeySet();
            for (var reader : new Service[] {one, other}) {
                reader.bean(Trouble.class).make(event -> appliers.add(reader));
            }

            for (int note = 0; note < 100; note++) {
                teller.notes().write(String.valueOf(note), "text");
            }

            await().untilAsserted(() -> assertThat(one.copies().texts()).hasSize(100));
            assertThat(appliers).containsExactly(isReading(one) ? one : other);
        }
    }

    @Test
    void theOtherReadsOnAtOnceWhereOneHasStopped() {
        try (var teller = Service.teller()) {
            var one = Service.reader(teller.url(), database);
            await().until(() -> isReading(one));
            try (var other = Service.reader(teller.url(), database)) {
                one.close();
                teller.notes().write("a", "after the stop");

                await().atMost(Lease.TIME)
                        .untilAsserted(
                                () -> assertThat(other.copies().texts()).containsEntry("note/a", "after the stop"));
            }
        }
    }

    @Test
    void aLeaseThatIsNotRenewedGoesToAnotherWithinFiveSecondsAndItsHolderHearsOfIt() {
        try (var hanging = Service.teller(database);
                var other = Service.teller(database)) {
            var lease = new Lease("a feed", hanging.bean(Leases.class));
            var next = new Lease("a feed", other.bean(Leases.class));
            assertThat(lease.take()).isTrue();
            assertThat(next.take()).isFalse();

            await().atMost(Duration.ofSeconds(5)).until(next::take);

            assertThatExceptionOfType(Overtaken.class).isThrownBy(lease::keep);
            assertThat(lease.isHeld()).isFalse();
            next.giveBack();
            assertThat(lease.take()).isTrue();
        }
    }

    private static boolean isReading(Service reader) {
        return reader.bean(FeedReaders.class).all().stream().allMatch(FeedReader::isReading);
    }
}
