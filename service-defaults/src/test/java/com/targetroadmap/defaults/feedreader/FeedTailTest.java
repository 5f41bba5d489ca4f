package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FeedTailTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger gaps = new AtomicInteger();

    @Test
    void hearsWhatIsToldFromNowOnAndNothingBefore() {
        try (var teller = Service.teller();
                var gateway = gateway(teller.url())) {
            teller.notes().write("old", "told before");
            listen(gateway);
            await().untilAsserted(() -> assertThat(gaps).hasValue(1));

            teller.notes().write("new", "told now");

            await().untilAsserted(() -> assertThat(heard).containsExactly("note/new"));
        }
    }

    @Test
    void hearsWhatWasToldWhileItCouldNotAskAndLearnsThatThereWasAGap() {
        int port = Service.freePort();
        var database = TestDatabase.fresh();
        try (var gateway = gateway("http://127.0.0.1:" + port)) {
            try (var teller = teller(port, database)) {
                teller.notes().write("a", "one");
                listen(gateway);
                await().untilAsserted(() -> assertThat(gaps).hasValue(1));
            }
            try (var teller = teller(-1, database)) {
                teller.notes().write("b", "told where nobody hears");
            }
            try (var teller = teller(port, database)) {
                await().untilAsserted(() -> assertThat(heard).containsExactly("note/b"));
                teller.notes().write("c", "and on");
                await().untilAsserted(() -> assertThat(heard).containsExactly("note/b", "note/c"));
            }
        }
        assertThat(gaps).hasValueGreaterThan(1);
    }

    @Test
    void startsFromNowAgainWhereTheFeedWasRestored() {
        int port = Service.freePort();
        try (var gateway = gateway("http://127.0.0.1:" + port)) {
            try (var teller = teller(port, TestDatabase.fresh())) {
                teller.notes().write("a", "one");
                listen(gateway);
                await().untilAsserted(() -> assertThat(gaps).hasValue(1));
            }
            try (var restored = teller(port, TestDatabase.fresh())) {
                await().untilAsserted(() -> assertThat(gaps).hasValueGreaterThan(2));
                restored.notes().write("b", "after the restore");
                await().untilAsserted(() -> assertThat(heard).containsExactly("note/b"));
            }
        }
    }

    @Test
    void aListenerThatFailsHearsTheNextEventAllTheSame() {
        try (var teller = Service.teller();
                var gateway = gateway(teller.url())) {
            gateway.getBean(FeedTail.class).from("roadmap-service", this::failAtFirst, gaps::incrementAndGet);
            await().untilAsserted(() -> assertThat(gaps).hasValue(1));

            teller.notes().write("a", "one");
            teller.notes().write("b", "two");

            await().untilAsserted(() -> assertThat(heard).containsExactly("note/a", "note/b"));
        }
    }

    private void failAtFirst(FeedEvent event) {
        heard.add(event.subject());
        if (heard.size() == 1) {
            throw new IllegalStateException("on purpose");
        }
    }

    private void listen(ApplicationContext gateway) {
        gateway.getBean(FeedTail.class)
                .from("roadmap-service", event -> heard.add(event.subject()), gaps::incrementAndGet);
    }

    private static Service teller(int port, Map<String, ?> database) {
        var properties = new HashMap<String, Object>(database);
        properties.put("micronaut.server.port", port);
        return Service.teller(properties);
    }

    private static ApplicationContext gateway(String tellerUrl) {
        var properties = new HashMap<String, Object>(TestKeys.properties(TestKeys.GATEWAY));
        properties.put("feeds.read.roadmap-service.url", tellerUrl);
        return ApplicationContext.run(properties);
    }
}
