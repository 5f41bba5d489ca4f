package com.targetroadmap.gateway.live;

import static com.targetroadmap.gateway.testing.TestGateway.REQUESTS;
import static com.targetroadmap.gateway.testing.TestGateway.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.gateway.testing.Browser;
import com.targetroadmap.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void tellsWhichSectionHasChangedAndNothingElse() {
        listen("/live?since=" + Long.MAX_VALUE);
        await().until(() -> heard.contains("event: beat"));
        REQUESTS.tell("request.status-changed.v1", "item-status/1");
        await().atMost(Duration.ofSeconds(3)).until(() -> heard.contains("event: requests"));
        ROADMAP.tell("roadmap.item.v1", "item/1");
        await().atMost(Duration.ofSeconds(3)).until(() -> heard.contains("event: roadmap"));
        assertThat(heard)
                .filteredOn(line -> line.startsWith("data:"))
                .allMatch(line -> line.matches("data: (beat|requests|roadmap)"));
    }

    @Test
    void aPageThatWasMadeBeforeAChangeHearsOfIt() {
        listen("/live?since=0");
        await().atMost(Duration.ofSeconds(3))
                .until(() -> heard.containsAll(List.of("event: requests", "event: roadmap")));
    }

    private void listen(String path) {
        Browser browser = TestGateway.signedIn("sales");
        CompletableFuture<HttpResponse<Stream<String>>> stream = browser.client()
                .sendAsync(
                        browser.request(path)
                                .setHeader("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
        var unused = stream.thenAcceptAsync(answer -> answer.body().forEach(heard::add));
    }
}
