package com.targetroadmap.defaults.feedreader;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Prometheus is told of each feed that is read; an instance that doesn't read it at the moment tells {@code NaN}. */
@Singleton
@Requires(beans = {MeterRegistry.class, FeedReaders.class})
class FeedMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(FeedMetrics.class);

    private final FeedReaders readers;
    private final Retries retries;
    private final MeterRegistry metrics;
    private final Map<String, Double> setAside = new ConcurrentHashMap<>();

    FeedMetrics(FeedReaders readers, Retries retries, MeterRegistry metrics) {
        this.readers = readers;
        this.retries = retries;
        this.metrics = metrics;
    }

    @EventListener
    void begin(ServerStartupEvent event) {
        for (var reader : readers.all()) {
            gauge("feed.reading", "1 where this instance reads the feed", reader, read -> read.isReading() ? 1 : 0);
            gauge(
                    "feed.lag.events",
                    "Facts told and not applied yet",
                    reader,
                    read -> read.lag().events());
            gauge(
                    "feed.lag.seconds",
                    "Since the copy was known to be complete",
                    reader,
                    read -> read.lag().seconds());
            gauge("feed.set.aside", "Facts that could not be applied", reader, this::setAside);
        }
    }

    /** Counted apart from the asking, so that a database that hangs doesn't keep the other metrics from being read. */
    @Scheduled(fixedDelay = "10s")
    void count() {
        readers.all().forEach(reader -> count(reader.applier().feed()));
    }

    private void count(String feed) {
        setAside.remove(feed);
        try {
            setAside.put(feed, (double) retries.count(feed));
        } catch (RuntimeException e) {
            LOG.debug("What is set aside can't be counted", e);
        }
    }

    private double setAside(FeedReader reader) {
        return setAside.getOrDefault(reader.applier().feed(), Double.NaN);
    }

    private void gauge(String name, String meaning, FeedReader reader, ToDoubleFunction<FeedReader> value) {
        Gauge.builder(name, reader, value)
                .description(meaning)
                .tag("feed", reader.applier().feed())
                .register(metrics);
    }
}
