/**
 * What a database needs around each transaction.
 *
 * <p><b>H2</b> loses committed work in two ways that were measured: a rollback undoes another transaction's committed
 * update while that one waited for the same row, and a commit can be seen before it is in the file. So every writing
 * transaction runs alone: under one fair lock that is taken before a connection is, and kept until a {@code CHECKPOINT}
 * after the commit has returned. What must not be seen before it is durable is read under the same lock
 * ({@link com.targetroadmap.defaults.database.DurableReads}). H2 means one process.
 *
 * <p><b>PostgreSQL</b> needs none of this. There, a transaction that lost a deadlock or waited too long for a lock runs
 * twice more, and is then refused with 503. No one waits long for a database that is away: 503 where nothing was saved,
 * 504 where the commit may have been done although its answer was lost, or where the same HTTP request has committed
 * something before. It goes on by itself when the database is back.
 */
package com.targetroadmap.defaults.database;
