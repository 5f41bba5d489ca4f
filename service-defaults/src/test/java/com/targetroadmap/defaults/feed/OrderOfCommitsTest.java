package com.targetroadmap.defaults.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.OnlyOnH2;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Positions are in the order of commits, whatever the order in which transactions began or told their facts. */
@DatabaseTest
class OrderOfCommitsTest {

    private Service service;
    private TransactionOperations<Connection> transactions;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        service = Service.teller();
        transactions = service.bean(TransactionOperations.class);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aTransactionTakesItsPositionsAsItsLastStepAndNotWhenItTells() {
        transactions.executeWrite(change -> {
            service.notes().write("a", "one");
            service.notes().write("b", "two");
            assertThat(newestPosition()).as("while the transaction goes on").isZero();
            return null;
        });

        assertThat(newestPosition()).isEqualTo(2);
    }

    /** On H2 a commit can be seen before it is in the file: what is served must wait for the writer before it. */
    @Test
    @OnlyOnH2
    void theFeedIsReadWhenTheWriterBeforeHasCommitted() throws Exception {
        var reading = transactions.executeWrite(change -> {
            service.notes().write("a", "one");
            var served = CompletableFuture.supplyAsync(() -> service.get("/feed"));
            await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> !served.isDone());
            return served;
        });

        HttpResponse<String> served = reading.get();
        assertThat(served.body()).contains("note/a");
    }

    private long newestPosition() {
        return service.bean(ToldFacts.class).newest();
    }
}
