package com.targetroadmap.defaults.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.note.Note;
import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.transaction.TransactionOperations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FeedTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+-[0-9a-f]{16})\"");
    private static final Pattern SUBJECT = Pattern.compile("\"subject\":\"([^\"]+)\"");

    private Service service;

    @BeforeEach
    void start() {
        service = Service.teller();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anEventIsACloudEventOfABatch() {
        service.notes().write("a", "hello");

        var answer = service.get("/feed");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/cloudevents-batch+json");
        assertThat(answer.body())
                .matches("\\[\\{\"specversion\":\"1.0\",\"id\":\"1-[0-9a-f]{16}\",\"source\":\"roadmap-service\","
                        + "\"type\":\"note.v1\",\"subject\":\"note/a\",\"time\":\"[-0-9]+T[0-9:.]+Z\","
                        + "\"datacontenttype\":\"application/json\",\"data\":\\{\"id\":\"a\",\"text\":\"hello\"}}]");
    }

    @Test
    void aDeletionLeavesATombstone() {
        service.notes().write("a", "hello");
        service.notes().tearOut("a");

        assertThat(service.get("/feed").body())
                .contains("\"method\":\"DELETE\"")
                .endsWith("\"time\":\"" + last(service.get("/feed").body(), "\"time\":\"([^\"]+)\"")
                        + "\",\"method\":\"DELETE\"}]");
    }

    @Test
    void aChangeThatIsRolledBackTellsNothingAndTakesNoPosition() {
        assertThatThrownBy(() -> service.notes().writeAndFail("a", "never"));
        service.notes().write("b", "kept");

        assertThat(service.notes().all()).containsExactly(new Note("b", "kept"));
        assertThat(service.get("/feed").body())
                .contains("\"id\":\"1-", "note/b")
                .doesNotContain("note/a");
    }

    @Test
    void aFactNeedsAWritingTransaction() {
        var facts = service.bean(Facts.class);

        assertThatThrownBy(() -> facts.tell(new Fact("note.v1", "note/a", new Note("a", "b"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLaterFactOfTheSameSubjectReplacesTheEarlierOneOfItsTransaction() {
        service.notes().writeAll(List.of(new Note("a", "1"), new Note("b", "2"), new Note("a", "3")));

        assertThat(subjects(service.get("/feed").body())).containsExactly("note/b", "note/a");
    }

    @Test
    void aTransactionTellsNoMoreThanFiveHundredFacts() {
        service.notes().writeAll(notes(0, 500));

        assertThatThrownBy(() -> service.notes().writeAll(notes(500, 1001))).hasMessageContaining("More than 500");
        assertThat(service.notes().all()).hasSize(500);
    }

    @Test
    void readsOnFromAnyEventInBatchesOfFiveHundred() {
        service.notes().writeAll(notes(0, 500));
        service.notes().writeAll(notes(500, 700));

        var first = service.get("/feed").body();
        var second =
                service.get("/feed?lastEventId=" + last(first, ID.pattern())).body();
        var third =
                service.get("/feed?lastEventId=" + last(second, ID.pattern())).body();

        assertThat(subjects(first)).hasSize(500).startsWith("note/0").endsWith("note/499");
        assertThat(subjects(second)).hasSize(200).startsWith("note/500").endsWith("note/699");
        assertThat(third).isEqualTo("[]");
    }

    @Test
    void aCompactReadLeavesOutWhatWasReplaced() {
        service.notes().write("a", "1");
        service.notes().write("b", "2");
        service.notes().write("a", "3");

        assertThat(subjects(service.get("/feed").body())).containsExactly("note/a", "note/b", "note/a");
        assertThat(subjects(service.get("/feed?compact=true").body())).containsExactly("note/b", "note/a");
    }

    @Test
    void anUnknownEventIsGone() {
        service.notes().write("a", "1");

        for (var unknown :
                List.of("1-0123456789abcdef", "7-0123456789abcdef", "nonsense", "-1-x", "9".repeat(30), "1")) {
            var answer = service.get("/feed?lastEventId=" + unknown);

            assertThat(answer.statusCode()).as(unknown).isEqualTo(410);
            assertThat(answer.body()).contains("urn:target-roadmap:unknown-event");
        }
    }

    @Test
    void theNewestEventIsWhereToStartFromNow() {
        assertThat(service.get("/feed/newest").body()).doesNotContain("-");

        service.notes().write("a", "1");

        var id = last(service.get("/feed").body(), ID.pattern());
        assertThat(service.get("/feed/newest").body()).isEqualTo("{\"lastEventId\":\"" + id + "\"}");
    }

    @Test
    void aTimeoutThatMakesNoSenseIsRefused() {
        for (var timeout : List.of("-1", "30001", "soon")) {
            assertThat(service.get("/feed?timeout=" + timeout).statusCode())
                    .as(timeout)
                    .isEqualTo(400);
        }
    }

    @Test
    void theNewestFactOfASubjectIsKeptForGoodAndOlderOnesForFourteenDays() {
        service.notes().write("a", "replaced");
        service.notes().write("b", "the only one");
        service.notes().write("c", "torn out");
        service.notes().tearOut("c");
        service.notes().write("a", "newest");

        retentionAfter(Duration.ofDays(13)).deleteWhatIsReplaced();
        assertThat(subjects(service.get("/feed").body())).hasSize(5);
        retentionAfter(Duration.ofDays(15)).deleteWhatIsReplaced();

        var left = service.get("/feed").body();
        assertThat(subjects(left)).containsExactly("note/b", "note/c", "note/a");
        assertThat(left).contains("DELETE", "newest").doesNotContain("replaced");
    }

    @Test
    void retentionDeletesAnyNumberInTransactionsOfAThousand() {
        for (int round = 0; round < 6; round++) {
            service.notes().writeAll(notes(0, 500));
        }

        retentionAfter(Duration.ofDays(15)).deleteWhatIsReplaced();

        assertThat(subjects(service.get("/feed").body())).hasSize(500);
        assertThat(service.get("/feed").body()).contains("\"id\":\"3000-").doesNotContain("\"id\":\"2500-");
    }

    @SuppressWarnings("unchecked")
    private Retention retentionAfter(Duration time) {
        return new Retention(
                service.bean(ToldFacts.class),
                service.bean(TransactionOperations.class),
                Clock.offset(Clock.systemUTC(), time));
    }

    @Test
    void onlyProcessesReadTheFeed() {
        for (var path : List.of("/feed", "/feed/newest")) {
            for (var persona : Persona.values()) {
                var token = persona.token(TestKeys.ROADMAP_SERVICE);
                assertThat(service.send(service.request(path, token).build()).statusCode())
                        .isEqualTo(403);
            }
            assertThat(service.send(service.request(path, "none").build()).statusCode())
                    .isEqualTo(401);
        }
    }

    private static List<Note> notes(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> new Note(String.valueOf(number), "text"))
                .toList();
    }

    private static List<String> subjects(String batch) {
        return SUBJECT.matcher(batch).results().map(match -> match.group(1)).toList();
    }

    private static String last(String batch, String pattern) {
        return Pattern.compile(pattern)
                .matcher(batch)
                .results()
                .map(match -> match.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
