package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.feed.Fact;
import com.targetroadmap.defaults.feed.FeedEvent;
import com.targetroadmap.defaults.note.Note;
import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.note.Trouble;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.data.exceptions.DataAccessException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PoisonTest {

    private final Map<String, String> database = TestDatabase.fresh();
    private Service teller;
    private Service reader;

    @BeforeEach
    void start() {
        teller = Service.teller();
    }

    @AfterEach
    void stop() {
        reader.close();
        teller.close();
    }

    @Test
    void aPoisonedEventInTheMiddleOfABatchIsSetAsideAndAllOthersHaveTheirEffectOnce() {
        teller.notes().writeAll(List.of(new Note("a", "one"), new Note("b", "two")));
        teller.notes().tell(new Fact(Note.TYPE, "note/poison", List.of("no note")));
        teller.notes().writeAll(List.of(new Note("c", "three"), new Note("d", "four")));

        reader = Service.reader(teller.url(), database);

        awaitCopies("note/a", "note/b", "note/c", "note/d");
        assertThat(reader.copies().effects()).hasSize(4).doesNotHaveDuplicates();
        assertThat(status()).contains("\"subject\":\"note/poison\"", "\"reason\":\"UnreadableEvent", "\"position\":5");
    }

    @Test
    void whatIsSetAsideIsTriedAgainByHand() {
        reader = readerThatFails(event -> {
            throw new IllegalArgumentException("a bug of ours");
        });
        teller.notes().write("a", "one");
        teller.notes().write("b", "two");
        await().untilAsserted(() -> assertThat(status()).contains("note/a", "note/b", "\"attempts\":1"));

        retryByHand();
        assertThat(status()).contains("note/a", "note/b", "\"attempts\":2");
        trouble().end();
        retryByHand();
        awaitCopies("note/a", "note/b");
        assertThat(status()).contains("\"setAside\":[]");
    }

    @Test
    void aRestartTriesAgainWhatWasSetAside() {
        reader = readerThatFails(event -> {
            throw new IllegalArgumentException("a bug that the next release has not");
        });
        teller.notes().write("a", "one");
        await().untilAsserted(() -> assertThat(status()).contains("note/a"));
        reader.close();

        reader = Service.reader(teller.url(), database);

        awaitCopies("note/a");
        assertThat(status()).contains("\"setAside\":[]");
    }

    @Test
    void aNewerFactOfItsSubjectClearsWhatWasSetAside() {
        teller.notes().tell(new Fact(Note.TYPE, "note/a", List.of("no note")));
        reader = Service.reader(teller.url(), database);
        await().untilAsserted(() -> assertThat(status()).contains("\"subject\":\"note/a\""));

        teller.notes().write("a", "readable again");

        awaitCopies("note/a");
        assertThat(status()).contains("\"setAside\":[]");
    }

    @Test
    void troubleOfTheDatabaseStopsReadingAndSetsNothingAside() {
        var attempts = new AtomicInteger();
        reader = readerThatFails(event -> {
            attempts.incrementAndGet();
            throw new DataAccessException("trouble", new SQLException("connection lost", "08006"));
        });
        teller.notes().write("a", "one");
        teller.notes().write("b", "two");
        await().until(() -> attempts.get() >= 3);
        assertThat(status()).contains("connection lost", "\"setAside\":[]", "\"position\":0");

        trouble().end();

        awaitCopies("note/a", "note/b");
        assertThat(reader.copies().effects()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aTypeThatNobodyKnowsIsPassedOver() {
        reader = Service.reader(teller.url(), database);
        teller.notes().tell(new Fact("tomorrow.v1", "tomorrow/a", List.of("unheard of")));
        teller.notes().write("a", "one");

        awaitCopies("note/a");
        assertThat(status()).contains("\"setAside\":[]", "\"position\":2");
    }

    @Test
    void onlyAProductManagerSeesAndRepairsReaders() {
        reader = Service.reader(teller.url(), database);
        for (var persona : List.of(Persona.SALES, Persona.LEAD)) {
            var token = persona.token(TestKeys.REQUEST_SERVICE);
            assertThat(reader.send(reader.request("/feed-readers", token).build())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(reader.send(reader.request(rebuildPath(), token)
                                    .PUT(HttpRequest.BodyPublishers.noBody())
                                    .build())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static String rebuildPath() {
        return "/feed-readers/roadmap-service/rebuilds/" + UUID.randomUUID();
    }

    private Service readerThatFails(Consumer<FeedEvent> failure) {
        var service = Service.reader(teller.url(), database);
        service.bean(Trouble.class).make(failure);
        return service;
    }

    private Trouble trouble() {
        return reader.bean(Trouble.class);
    }

    private void retryByHand() {
        var path = "/feed-readers/roadmap-service/retries/" + UUID.randomUUID();
        reader.send(reader.request(path, Persona.PM.token(TestKeys.REQUEST_SERVICE))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private String status() {
        return reader.send(reader.request("/feed-readers", Persona.PM.token(TestKeys.REQUEST_SERVICE))
                        .build())
                .body();
    }

    private void awaitCopies(String... subjects) {
        await().untilAsserted(() -> assertThat(reader.copies().texts()).containsOnlyKeys(subjects));
    }
}
