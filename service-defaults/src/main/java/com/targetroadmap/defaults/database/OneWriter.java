package com.targetroadmap.defaults.database;

import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import java.sql.Connection;
import java.util.function.Supplier;

/** H2: a writing transaction runs alone, until its commit is in the file. */
final class OneWriter implements TransactionRules {

    private final TransactionOperations<Connection> transactions;
    private final WriteLock lock;
    private final Checkpoint checkpoint = new Checkpoint();

    OneWriter(TransactionOperations<Connection> transactions, WriteLock lock) {
        this.transactions = transactions;
        this.lock = lock;
    }

    @Override
    public <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> work) {
        if (!mayWrite(definition)) {
            return transactions.execute(definition, work);
        }
        if (lock.isHeld() || !transactions.hasConnection()) {
            return lock.hold(() -> transactions.execute(definition, status -> work.call(durable(status))));
        }
        throw new IllegalStateException(
                "%s writes, but was called where only reading was announced".formatted(definition.getName()));
    }

    @Override
    public <R> R read(Supplier<R> reading) {
        return lock.hold(() -> transactions.executeRead(status -> {
            checkpoint.makeUpFor(status.getConnection());
            return reading.get();
        }));
    }

    @Override
    public boolean mayBeShared() {
        return false;
    }

    private TransactionStatus<Connection> durable(TransactionStatus<Connection> status) {
        if (status.isNewTransaction()) {
            status.registerSynchronization(checkpoint.after(status.getConnection()));
        }
        return status;
    }

    private static boolean mayWrite(TransactionDefinition definition) {
        return !definition.isReadOnly().orElse(false) && begins(definition.getPropagationBehavior());
    }

    private static boolean begins(Propagation propagation) {
        return switch (propagation) {
            case REQUIRED, REQUIRES_NEW, NESTED -> true;
            case SUPPORTS, MANDATORY, NOT_SUPPORTED, NEVER -> false;
        };
    }
}
