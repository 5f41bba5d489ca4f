package com.targetroadmap.defaults.database;

/** Tells who may be working on this process's database. */
public interface SharedDatabase {

    /** Whether other instances of this service may be: PostgreSQL serves any number, an H2 file one process. */
    boolean mayBeShared();
}
