package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.database.SharedDatabase;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;

/** The leases of one instance. Where a database can't be shared each lease is its own at no cost. */
@Singleton
@Requires(beans = DataSource.class)
class Leases {

    private final UUID instance = UUID.randomUUID();
    private final LeaseRows rows;
    private final SharedDatabase database;

    Leases(LeaseRows rows, SharedDatabase database) {
        this.rows = rows;
        this.database = database;
    }

    boolean areNeeded() {
        return database.mayBeShared();
    }

    @Transactional
    void prepare(String feed) {
        rows.addIfMissing(feed, instance);
    }

    @Transactional
    boolean take(String feed) {
        return rows.take(feed, instance) == 1;
    }

    @Transactional
    void giveBack(String feed) {
        rows.giveBack(feed, instance);
    }
}
