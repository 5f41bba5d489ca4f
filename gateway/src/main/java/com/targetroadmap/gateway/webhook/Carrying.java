package com.targetroadmap.gateway.webhook;

import com.targetroadmap.gateway.page.Ids;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what other systems are to hear and sends it. Any number of gateways may: each message is leased to one. What is
 * lost between sending and noting is sent once more under the same id. Nobody waits for another one's slow answer: more are
 * claimed as soon as there is room, and of a system that takes nothing request-service gives out one at a time.
 */
@Singleton
class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private static final int AT_ONCE = 5;

    /** So many more go out while some hang. */
    private static final int PLACES = 2 * AT_ONCE;

    /** For one: a name that can't be looked up takes its place for no longer. */
    private static final long SECONDS = 45;

    private final CarryClient client;
    private final Way way;
    private final ExecutorService threads;
    private final Semaphore places = new Semaphore(PLACES);
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
            while (begun() == AT_ONCE) {
                LOG.debug("More is due");
            }
            isAway = false;
        } catch (HttpClientException e) {
            if (!isAway) {
                LOG.warn("Nothing is sent to other systems: request-service can't be asked ({})", e.getMessage());
            }
            isAway = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many, as soon as there is room for them. */
    private int begun() throws InterruptedException {
        places.acquire(AT_ONCE);
        int begun = 0;
        try {
            for (Outgoing message : claimed()) {
                threads.execute(() -> carry(message));
                begun++;
            }
            return begun;
        } finally {
            places.release(AT_ONCE - begun);
        }
    }

    private List<Outgoing> claimed() {
        claim = claim == null ? Ids.fresh() : claim;
        var claimed = client.claim(claim, new CarryClient.Wish(AT_ONCE));
        claim = null;
        return claimed == null
                ? List.of()
                : claimed.messages().stream().limit(AT_ONCE).toList();
    }

    private void carry(Outgoing message) {
        try {
            note(message, ended(threads.submit(() -> way.send(message))));
        } catch (HttpClientException e) {
            LOG.warn("What became of {} can't be told: {}", message, e.getMessage());
        } finally {
            places.release();
        }
    }

    private void note(Outgoing message, Attempt attempt) {
        if (!attempt.sent()) {
            LOG.warn("{} was not taken, attempt {}: {}", message, message.attempt(), attempt.reason());
        }
        client.note(message.id(), Ids.fresh(), attempt);
    }

    private static Attempt ended(Future<Attempt> attempt) {
        try {
            return attempt.get(SECONDS, TimeUnit.SECONDS);
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
