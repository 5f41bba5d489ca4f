package com.targetroadmap.gateway.webhook;

import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what other systems are to hear and sends it. Any number of gateways may: each message is leased to one. What is
 * lost between sending and noting is sent once more under the same id.
 */
@Singleton
class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private static final int AT_ONCE = 5;

    /** Of all of them, which are sent at once: a name that can't be looked up holds nobody up for longer. */
    private static final long SECONDS = 45;

    private final CarryClient client;
    private final Way way;
    private final ExecutorService threads;
    private boolean isAway;

    /** Asked for, and perhaps given: asked for again until an answer comes. */
    private @Nullable UUID claim;

    Carrying(CarryClient client, Way way, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.client = client;
        this.way = way;
        this.threads = threads;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "${gateway.webhooks.every:2s}")
    void carry() {
        try {
            while (batch() == AT_ONCE) {
                LOG.debug("More is due");
            }
            isAway = false;
        } catch (HttpClientException e) {
            if (!isAway) {
                LOG.warn("Nothing is sent to other systems: request-service can't be asked ({})", e.getMessage());
            }
            isAway = true;
        }
    }

    private int batch() {
        claim = claim == null ? Ids.fresh() : claim;
        var claimed = client.claim(claim, new CarryClient.Wish(AT_ONCE));
        claim = null;
        if (claimed == null) {
            return 0;
        }
        Map<Outgoing, Future<Attempt>> sending = new LinkedHashMap<>();
        claimed.messages().forEach(message -> sending.put(message, threads.submit(() -> way.send(message))));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        sending.forEach((message, attempt) -> note(message, ended(attempt, until - System.nanoTime())));
        return sending.size();
    }

    private void note(Outgoing message, Attempt attempt) {
        if (!attempt.sent()) {
            LOG.warn("{} was not taken, attempt {}: {}", message, message.attempt(), attempt.reason());
        }
        client.note(message.id(), Ids.fresh(), attempt);
    }

    private static Attempt ended(Future<Attempt> attempt, long nanos) {
        try {
            return attempt.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Attempt.failed("No answer in time");
        } catch (ExecutionException e) {
            return Attempt.failed("It could not be sent: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.failed("Stopped while it was sent");
        }
    }
}
