package com.targetroadmap.defaults.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.defaults.note.Service;
import com.targetroadmap.defaults.testing.DatabaseTest;
import com.targetroadmap.defaults.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * H2 alone undoes committed updates when a transaction that was waited for is rolled back. Fails within a second without
 * the write lock.
 */
@DatabaseTest
class RollbackTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 250;

    private final AtomicInteger committed = new AtomicInteger();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    @TempDir
    Path directory;

    @Test
    @SuppressWarnings("unchecked")
    void rollbacksAmongConcurrentWritersLoseNoCommittedUpdate() {
        try (var service = Service.teller(TestDatabase.lasting(directory.resolve("rollbacks")))) {
            service.copies().addNumbers(1);
            TransactionOperations<Connection> transactions = service.bean(TransactionOperations.class);
            var pool = Executors.newFixedThreadPool(WRITERS);
            var writers = new ArrayList<CompletableFuture<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                boolean rollsBack = writer % 2 == 1;
                writers.add(CompletableFuture.runAsync(() -> write(transactions, rollsBack), pool));
            }
            CompletableFuture.allOf(writers.toArray(CompletableFuture<?>[]::new))
                    .join();
            pool.shutdown();

            assertThat(service.copies().totals()).containsExactly(committed.get());
            assertThat(failures).isEmpty();
        }
    }

    private void write(TransactionOperations<Connection> transactions, boolean rollsBack) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                transactions.executeWrite(status -> {
                    if (rollsBack) {
                        status.setRollbackOnly();
                    }
                    return countUp(status.getConnection());
                });
                committed.addAndGet(rollsBack ? 0 : 1);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
    }

    private static int countUp(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("update number_row set total = total + 1 where id = 1")) {
            return update.executeUpdate();
        }
    }
}
