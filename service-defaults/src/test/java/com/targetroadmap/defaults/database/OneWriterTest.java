package com.targetroadmap.defaults.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.targetroadmap.defaults.note.Note;
import com.targetroadmap.defaults.note.Notes;
import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.OnlyOnH2;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnlyOnH2
class OneWriterTest {

    private static Service service;
    private static TransactionOperations<Connection> transactions;
    private static Notes notes;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        service = Service.teller();
        transactions = service.bean(TransactionOperations.class);
        notes = service.bean(Notes.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUIRED", "REQUIRES_NEW", "NESTED"})
    void aTransactionThatBeginsWaitsForTheOneThatWrites(Propagation propagation) {
        var other = transactions.executeWrite(status -> {
            var waiting = CompletableFuture.runAsync(
                    () -> transactions.execute(TransactionDefinition.of(propagation), inner -> null));
            assertThat(isDoneWithin(300, waiting)).isFalse();
            return waiting;
        });

        assertThat(isDoneWithin(5_000, other)).isTrue();
    }

    @Test
    void aUseCaseWaitsToo() {
        var other = transactions.executeWrite(status -> {
            var waiting = CompletableFuture.runAsync(() -> service.notes().write("use-case", "waits"));
            assertThat(isDoneWithin(300, waiting)).isFalse();
            return waiting;
        });

        assertThat(isDoneWithin(5_000, other)).isTrue();
    }

    @Test
    void readingDoesNotWait() {
        transactions.executeWrite(status -> {
            var reading = CompletableFuture.runAsync(() -> service.notes().all());
            assertThat(isDoneWithin(5_000, reading)).isTrue();
            return null;
        });
    }

    @Test
    void aTransactionWithinAnotherOneOfTheSameThreadGoesOn() {
        transactions.executeWrite(outer -> transactions.execute(
                TransactionDefinition.of(Propagation.REQUIRES_NEW), inner -> notes.save(new Note("inner", "kept"))));

        assertThat(service.notes().all()).contains(new Note("inner", "kept"));
    }

    @Test
    void aRepositoryDoesNotWriteOutsideOfATransaction() {
        assertThatThrownBy(() -> notes.save(new Note("bare", "no transaction")))
                .hasStackTraceContaining("Only a writing transaction may run this");
        assertThat(notes.existsById("bare")).isFalse();
    }

    @Test
    void nothingIsWrittenWhereOnlyReadingWasAnnounced() {
        assertThatThrownBy(() -> transactions.executeRead(status -> notes.save(new Note("sly", "read-only"))))
                .hasStackTraceContaining("Only a writing transaction may run this");
        assertThatThrownBy(() -> transactions.executeRead(status -> {
                    service.notes().write("sly", "a writing use case in a reading one");
                    return null;
                }))
                .hasMessageContaining("only reading was announced");
        assertThat(notes.existsById("sly")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from note",
                " /* sly */ insert into note values ('a', 'b')",
                "select * from note for update"
            })
    void aPlainStatementDoesNotWriteEither(String sql) {
        transactions.executeRead(status -> {
            var connection = status.getConnection();
            assertThatThrownBy(() -> connection.prepareStatement(sql)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(connection::createStatement).isInstanceOf(IllegalStateException.class);
            return null;
        });
    }

    private static boolean isDoneWithin(long millis, CompletableFuture<?> future) {
        return future.handle((result, failure) -> failure == null)
                .completeOnTimeout(false, millis, TimeUnit.MILLISECONDS)
                .join();
    }
}
