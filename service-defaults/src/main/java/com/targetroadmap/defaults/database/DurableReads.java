package com.targetroadmap.defaults.database;

import java.util.function.Supplier;

/** Reads what will still be there after the process is killed. */
public interface DurableReads {

    /** Reads in a read-only transaction that sees nothing whose commit could still be lost. */
    <R> R read(Supplier<R> reading);
}
