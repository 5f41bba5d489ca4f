package com.targetroadmap.defaults.feedreader;

import com.targetroadmap.defaults.feed.FeedApplier;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Starts a reader for each {@link FeedApplier} there is, and stops them all. */
@Singleton
@Requires(beans = {DataSource.class, FeedApplier.class})
@Requires(property = "feeds.reading", notEquals = "false")
class FeedReaders {

    private final List<FeedReader> readers;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    FeedReaders(
            Collection<FeedApplier> appliers,
            FeedClients clients,
            Steps steps,
            Rebuilds rebuilds,
            Retries retries,
            Leases leases,
            Clock clock) {
        this.readers = appliers.stream()
                .map(applier -> new FeedReader(
                        applier,
                        clients.of(applier.feed()),
                        steps,
                        rebuilds,
                        retries,
                        new Contact(applier.feed(), clock),
                        new Lease(applier.feed(), leases),
                        new Lag(clock)))
                .toList();
    }

    List<FeedReader> all() {
        return readers;
    }

    @EventListener
    void start(ServerStartupEvent event) {
        for (var reader : readers) {
            var thread = new Thread(reader, "reads-" + reader.applier().feed());
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        readers.forEach(FeedReader::stop);
        for (var thread : threads) {
            thread.join(5_000);
        }
    }
}
