package com.targetroadmap.system.size;

import static com.targetroadmap.system.RunningSystem.REQUEST_SERVICE;
import static com.targetroadmap.system.RunningSystem.ROADMAP_SERVICE;

import com.targetroadmap.system.Database;
import com.targetroadmap.system.Databases;
import com.targetroadmap.system.GivenDatabases;
import com.targetroadmap.system.RunningSystem;
import com.targetroadmap.system.SystemPlan;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** Systems with many requests in them. */
final class FilledSystem {

    /** How many requests and items there are where the full size isn't asked for. */
    static final int REQUESTS = Integer.getInteger("size.requests", 100_000);

    static final int ITEMS = Integer.getInteger("size.items", REQUESTS / 10);

    private FilledSystem() {}

    /** Databases of the usual shape; nothing runs on them. */
    static World fill(Databases databases, int requests, int items) {
        return fill(databases, new Fill(requests, items, requests / 20, 1));
    }

    static World fill(Databases databases, Fill fill) {
        Database roadmap = databases.of(ROADMAP_SERVICE);
        Database request = databases.of(REQUEST_SERVICE);
        Databases kept = new GivenDatabases(Map.of(ROADMAP_SERVICE, roadmap, REQUEST_SERVICE, request));
        RunningSystem.on(kept)
                .only(ROADMAP_SERVICE, REQUEST_SERVICE)
                .withoutStory()
                .start()
                .close();
        try {
            fill.both(roadmap.url(), request.url(), roadmap.username(), roadmap.password());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return fill.world();
    }

    static SystemPlan on(Databases databases) {
        return RunningSystem.on(databases).withoutStory();
    }
}
