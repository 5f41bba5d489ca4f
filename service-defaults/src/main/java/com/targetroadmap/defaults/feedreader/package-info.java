/**
 * Reads the feeds of other services, with an effect exactly once.
 *
 * <p>A bean of the type {@link com.targetroadmap.defaults.feed.FeedApplier} and the setting {@code feeds.read.SERVICE.url}
 * are all it takes. One thread per feed asks for events (no transaction is open meanwhile) and applies them: each
 * transaction locks the reader's position row, drops what is at or below it, applies, stores the new position, commits.
 * So any number of instances may read the same feed on one database, and one that is stopped anywhere has either done all
 * of it or nothing. An event that touches many rows is applied in steps of at most 1,000; how far it got is kept beside
 * the position, which advances with the last step.
 *
 * <p>Of several instances on one database one reads at a time: it holds a lease that reading renews, and another takes
 * over within five seconds when it dies or hangs. That only saves work; what is right is decided by the position row.
 *
 * <p><b>Rebuild</b> is the one tool for a new reader, for one that understands more
 * ({@link com.targetroadmap.defaults.feed.FeedApplier#generation()}), for a restored feed (410), and on demand
 * ({@code PUT /feed-readers/{feed}/rebuilds/{id}}): the feed is read from its start, every fact is applied whatever was
 * applied before, and at the end the copies of subjects that were not met are removed.
 *
 * <p><b>Poison.</b> Where a batch fails, its events are applied one per transaction. What is an event's own fault
 * (unreadable, SQLState 22 or 23, or an exception without a cause in the database or in I/O) is set aside together with the
 * new position; it is tried again on start and by hand ({@code PUT /feed-readers/{feed}/retries/{id}}), and cleared by a
 * newer fact of its subject. Anything else stops reading, which is tried again with a growing, jittered delay.
 * {@code GET /feed-readers} shows all of this to a PM.
 *
 * <p>{@link com.targetroadmap.defaults.feedreader.FeedTail} is for processes without a database: it hears a feed from now
 * on and stores nothing.
 */
package com.targetroadmap.defaults.feedreader;
