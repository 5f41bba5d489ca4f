package com.targetroadmap.system.crash;

import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.targetroadmap.system.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the databases have kept of what was acknowledged and of what was served. */
final class Kept {

    private final Databases databases;

    Kept(Databases databases) {
        this.databases = databases;
    }

    /** Every acknowledged write is there, once; what was refused is not. */
    void everything(Acknowledged acknowledged) throws SQLException {
        List<UUID> requests = ids(REQUEST_SERVICE, "select id from request");
        assertThat(requests).containsAll(acknowledged.requests);
        assertThat(ids(REQUEST_SERVICE, "select request_id from story_line where kind = 'SUBMITTED'"))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(requests);
        assertThat(ids(REQUEST_SERVICE, "select min(cast(id as varchar(36))) from request group by ask_problem"))
                .as("the same ask under two ids")
                .hasSameSizeAs(requests);
        assertThat(ids(REQUEST_SERVICE, "select step_id from story_line where step_id is not null"))
                .doesNotHaveDuplicates()
                .containsAll(acknowledged.steps.keySet())
                .noneMatch(acknowledged.refused::contains);
        assertThat(ids(ROADMAP_SERVICE, "select id from item_move"))
                .containsAll(acknowledged.moves.keySet())
                .noneMatch(acknowledged.refused::contains);
    }

    /** Each accepted request has its item, once. */
    void anItemForEach(Map<UUID, UUID> born) throws SQLException {
        List<UUID> items = ids(ROADMAP_SERVICE, "select id from item");
        assertThat(items).containsAll(born.keySet());
        Set<UUID> proposed = new HashSet<>(ids(
                REQUEST_SERVICE, "select substring(subject, 15) from feed_event where subject like 'item-proposed/%'"));
        assertThat(items).containsExactlyInAnyOrderElementsOf(proposed);
    }

    /** Every event that was served is still in the feed, at its position. */
    void inTheFeed(String service, Map<Long, String> served) throws SQLException {
        assertThat(events(service)).containsAllEntriesOf(served);
    }

    private List<UUID> ids(String service, String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection database = databases.look(service);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(UUID.fromString(row.getString(1)));
            }
        }
        return ids;
    }

    private Map<Long, String> events(String service) throws SQLException {
        Map<Long, String> events = new HashMap<>();
        try (Connection database = databases.look(service);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select feed_position, event_id from feed_event")) {
            while (row.next()) {
                events.put(row.getLong(1), row.getString(2));
            }
        }
        return events;
    }
}
