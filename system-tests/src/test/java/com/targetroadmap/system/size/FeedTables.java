package com.targetroadmap.system.size;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/** A feed as it would be after all that: the newest fact of each subject, and a reader that has read all of them. */
final class FeedTables implements AutoCloseable {

    private final Target target;
    private final TableWriter events;
    private long position;

    FeedTables(Target target) throws SQLException {
        this.target = target;
        events = target.table("feed_event", "feed_position, event_id, event_type, subject, told_at, state");
    }

    void tell(String type, String subject, Instant at, String state) throws SQLException, IOException {
        position++;
        events.write(position, eventId(position), type, subject, at, state);
    }

    @Override
    public void close() throws SQLException, IOException {
        events.close();
        target.run("update feed_counter set newest = " + position);
    }

    static String eventId(long position) {
        return "%d-%016x".formatted(position, position * 0x9E3779B97F4A7C15L);
    }

    /** The reader has read a feed up to here, and understood all there is. */
    static void read(Target target, String feed, long newest) throws SQLException {
        target.run("delete from feed_reader");
        target.run(
                "insert into feed_reader (feed, last_event_id, feed_position, rebuild_number, rebuilding, generation)"
                        + " values ('%s', '%s', %d, 1, false, 1000)".formatted(feed, eventId(newest), newest));
    }
}
