package com.targetroadmap.defaults.database;

import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionStatus;
import java.sql.Connection;

/** The work of a transaction. Once it is done only the commit is left, whose answer may be lost on its way. */
final class UpToCommit<R> implements TransactionCallback<Connection, R> {

    private final TransactionCallback<Connection, R> work;
    private boolean reached;

    UpToCommit(TransactionCallback<Connection, R> work) {
        this.work = work;
    }

    @Override
    public R call(TransactionStatus<Connection> status) throws Exception {
        R result = work.call(status);
        reached = true;
        return result;
    }

    boolean isReached() {
        return reached;
    }
}
