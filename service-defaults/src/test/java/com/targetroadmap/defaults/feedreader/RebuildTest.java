package com.targetroadmap.defaults.feedreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.Persona;
import com.targetroadmap.defaults.testing.TestDatabase;
import com.targetroadmap.defaults.testing.TestKeys;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DatabaseTest
class RebuildTest {

    @TempDir
    Path directory;

    @Test
    void aReaderOfARestoredDatabaseConvergesAndRemovesWhatIsNotThereAnyMore() {
        int port = Service.freePort();
        var database = TestDatabase.lasting(directory.resolve("teller"));
        try (var teller = teller(port, database)) {
            teller.notes().write("a", "in the backup");
        }
        var backup = TestDatabase.backup(database);
        try (var reader = Service.reader("http://127.0.0.1:" + port, TestDatabase.fresh())) {
            try (var teller = teller(port, database)) {
                teller.notes().write("ghost", "after the backup");
                teller.notes().write("a", "changed after the backup");
                awaitCopies(reader, Map.of("note/a", "changed after the backup", "note/ghost", "after the backup"));
            }
            try (var restored = teller(port, backup)) {
                restored.notes().write("b", "takes the position of the ghost");
                restored.notes().write("c", "and of the change");

                awaitCopies(
                        reader,
                        Map.of(
                                "note/a", "in the backup",
                                "note/b", "takes the position of the ghost",
                                "note/c", "and of the change"));
            }
        }
    }

    @Test
    void aTornOutNoteIsGoneOnTheOtherSideToo() {
        try (var teller = Service.teller();
                var reader = Service.reader(teller)) {
            teller.notes().write("a", "one");
            teller.notes().write("b", "two");
            awaitCopies(reader, Map.of("note/a", "one", "note/b", "two"));

            teller.notes().tearOut("a");

            awaitCopies(reader, Map.of("note/b", "two"));
        }
    }

    @Test
    void onDemandEveryFactIsAppliedAgainAndWhatWasDamagedIsRepaired() {
        try (var teller = Service.teller();
                var reader = Service.reader(teller)) {
            teller.notes().write("a", "right");
            awaitCopies(reader, Map.of("note/a", "right"));
            await().untilAsserted(() -> assertThat(status(reader)).contains("\"rebuilding\":false"));
            damage(reader);

            var request = UUID.randomUUID();
            assertThat(put(reader, "/feed-readers/roadmap-service/rebuilds/" + request))
                    .contains("\"rebuild\":2");
            // The reader's poll is still open: what it brings was fetched for the state before the rebuild.
            teller.notes().write("b", "told meanwhile");
            awaitCopies(reader, Map.of("note/a", "right", "note/b", "told meanwhile"));

            assertThat(put(reader, "/feed-readers/roadmap-service/rebuilds/" + request))
                    .as("the same request again")
                    .contains("\"rebuild\":2");
            await().untilAsserted(() -> assertThat(status(reader)).contains("\"rebuilding\":false"));
        }
    }

    @Test
    void aReaderThatUnderstandsMoreThanBeforeReadsFromTheStart() {
        var database = new HashMap<String, Object>(TestDatabase.fresh());
        try (var teller = Service.teller()) {
            teller.notes().write("a", "one");
            try (var reader = Service.reader(teller.url(), database)) {
                await().untilAsserted(
                                () -> assertThat(reader.copies().effects()).hasSize(1));
            }
            try (var sameReader = Service.reader(teller.url(), database)) {
                await().untilAsserted(() -> assertThat(status(sameReader)).contains("\"trouble\":null"));
                assertThat(sameReader.copies().effects()).hasSize(1);
            }
            database.put("generation", 2);
            try (var understandsMore = Service.reader(teller.url(), database)) {
                await().untilAsserted(() ->
                        assertThat(understandsMore.copies().effects()).hasSize(2));
            }
        }
    }

    @Test
    void duringARebuildNoOlderStateComesBackForAMoment() {
        try (var teller = Service.teller()) {
            teller.notes().write("a", "old");
            teller.notes().write("a", "new");
            try (var reader = Service.reader(teller)) {
                awaitCopies(reader, Map.of("note/a", "new"));

                assertThat(reader.copies().effects()).hasSize(1).allMatch(event -> event.startsWith("2-"));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void damage(Service reader) {
        TransactionOperations<Connection> transactions = reader.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (var update = status.getConnection().prepareStatement("update note_copy set text = 'wrong'")) {
                return update.executeUpdate();
            }
        });
    }

    private static String put(Service reader, String path) {
        return reader.send(reader.request(path, Persona.PM.token(TestKeys.REQUEST_SERVICE))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build())
                .body();
    }

    private static String status(Service reader) {
        return reader.send(reader.request("/feed-readers", Persona.PM.token(TestKeys.REQUEST_SERVICE))
                        .build())
                .body();
    }

    private static void awaitCopies(Service reader, Map<String, String> copies) {
        await().untilAsserted(() -> assertThat(reader.copies().texts()).isEqualTo(copies));
    }

    private static Service teller(int port, Map<String, String> database) {
        var properties = new HashMap<String, Object>(database);
        properties.put("micronaut.server.port", port);
        return Service.teller(properties);
    }
}
