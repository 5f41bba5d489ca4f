package com.targetroadmap.defaults.feed;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.runtime.event.ApplicationShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who wait for the feed to grow. They cost neither a thread nor a connection: one look at the counter every 100
 * ms, and only while somebody waits, does for all of them; a commit of this instance's own tells them at once.
 */
@Singleton
@Requires(beans = DataSource.class)
class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final String STOPPING = "This service is stopping.";

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final ToldFacts facts;
    private final TransactionOperations<Connection> transactions;
    private volatile boolean stopped;

    Waiting(ToldFacts facts, TransactionOperations<Connection> transactions) {
        this.facts = facts;
        this.transactions = transactions;
    }

    /**
     * Whether the feed has grown beyond the position within {@code patience}.
     *
     * @throws com.targetroadmap.defaults.problem.Problem 503 when the process stops or the feed can't be looked at
     */
    CompletableFuture<Boolean> growthBeyond(long position, Duration patience) {
        var waiter = new Waiter(position);
        waiters.add(waiter);
        if (stopped) {
            waiter.sendAway(STOPPING);
        }
        return waiter.growth()
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((grown, failure) -> waiters.remove(waiter));
    }

    /** What the waiters do next has nothing to do with the transaction that this thread is still in. */
    void grownTo(long newest) {
        PropagatedContext.empty()
                .wrap((Runnable) () -> waiters.forEach(waiter -> waiter.tell(newest)))
                .run();
    }

    int count() {
        return waiters.size();
    }

    /** Finds what another instance on the same database committed. */
    @Scheduled(fixedDelay = "100ms")
    void look() {
        if (waiters.isEmpty()) {
            return;
        }
        try {
            grownTo(transactions.executeRead(status -> facts.newest()));
        } catch (RuntimeException e) {
            LOG.warn("The feed can't be looked at", e);
            sendAllAway("The feed can't be read at the moment.");
        }
    }

    @EventListener
    void stop(ApplicationShutdownEvent event) {
        stop();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        sendAllAway(STOPPING);
    }

    private void sendAllAway(String why) {
        waiters.forEach(waiter -> waiter.sendAway(why));
    }
}
