package com.targetroadmap.defaults.stop;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops without a failed request. Micronaut's own listener comes when the server has closed its door already; this one
 * comes before, and after those who end long polls.
 */
@Singleton
final class GracefulStop implements ApplicationEventListener<ServerShutdownEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);

    /** In which a connection is known to the server that was accepted while the door was closed. */
    private static final Duration DOORSTEP = Duration.ofMillis(50);

    private final Stopping stopping;
    private final GracefulShutdownManager work;
    private final StopSettings settings;

    GracefulStop(Stopping stopping, GracefulShutdownManager work, StopSettings settings) {
        this.stopping = stopping;
        this.work = work;
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ServerShutdownEvent event) {
        long begun = System.nanoTime();
        stopping.begin();
        try {
            Thread.sleep(settings.delay().toMillis());
            finish();
            Thread.sleep(DOORSTEP.toMillis());
            finish();
            LOG.info("Everything is answered, {} ms after the stop was asked for", sinceMillis(begun));
        } catch (TimeoutException e) {
            LOG.warn("Cutting what is not answered after {}", settings.patience());
        } catch (ExecutionException e) {
            LOG.warn("Could not wait for the answers under way", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** Accepts no one any more, closes idle connections, and waits for the others. */
    private void finish() throws InterruptedException, ExecutionException, TimeoutException {
        work.shutdownGracefully().toCompletableFuture().get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static long sinceMillis(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
