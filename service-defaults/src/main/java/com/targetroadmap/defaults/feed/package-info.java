/**
 * What a service tells the others: its feed.
 *
 * <p>A use case tells {@link com.targetroadmap.defaults.feed.Facts} what has changed, each fact the whole current state
 * of one subject, and only what this service itself decided. Facts are collected during the transaction and written as
 * its last step, so they are published if and only if the change is. Their positions come from one counter row in one
 * {@code UPDATE … + n}; the row stays locked until the commit, so the order of positions is the order of commits, and a
 * reader that has seen position 6 will never miss a 5. A transaction tells at most 500 facts; bulk work runs in batches.
 *
 * <p>{@code GET /feed?lastEventId=…&timeout=…} answers with the next at most 500 events as a batch of CloudEvents, by the
 * convention of http-feeds.org; a deletion is an event without data ({@code "method":"DELETE"}). An event's id is
 * {@code position-random}. An id that this feed doesn't know is answered with 410: its database was restored, or the
 * reader was away for longer than replaced facts are kept. {@code compact=true} leaves out facts that a newer one of
 * their subject has replaced; that is how a rebuild reads, so that no older state comes back for a moment.
 * {@code GET /feed/newest} is where to start for those who want only what happens from now on.
 *
 * <p>Whoever waits costs neither a thread nor a connection: one look at the counter per instance every 100 ms, only
 * while somebody waits, serves all of them, and a commit of the instance's own wakes them at once. On H2 the feed is read
 * under the write lock: nothing is served that {@code kill -9} could still take back.
 *
 * <p>The newest fact of each subject is kept for good, the ones it replaced for 14 days.
 */
package com.targetroadmap.defaults.feed;
