package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of the two services, as calls to it go. {@link Neighbours} has them. */
public final class Neighbour {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbour.class);

    private final String name;
    private final Breaker breaker;
    private final ExecutorService threads;

    Neighbour(String name, Breaker breaker, ExecutorService threads) {
        this.name = name;
        this.breaker = breaker;
        this.threads = threads;
    }

    /** Starts a read on a thread of its own, so that both services are asked at once. */
    public <T> Asked<T> ask(Supplier<T> call) {
        return new Asked<>(CompletableFuture.supplyAsync(() -> read(call), threads), this::unavailable);
    }

    /**
     * Writes, and knows at the latest when a page has to be answered what can be said about it. Tries even while reads
     * spare the service: somebody pressed a button, perhaps a second after it came back.
     */
    public <T> Outcome<T> write(Supplier<T> call) {
        return new Writing<>(() -> attempt(call), threads).outcome();
    }

    /** The same for what is not known by an id: made a second time, it would be refused as somebody else's change. */
    public <T> Outcome<T> writeOnce(Supplier<T> call) {
        return new Writing<>(() -> attempt(call), threads).onlyOutcome();
    }

    private <T> Outcome<T> attempt(Supplier<T> call) {
        try {
            return Outcome.saved(answer(call));
        } catch (Problem refusal) {
            return Outcome.refused(refusal);
        } catch (HttpClientException e) {
            LOG.warn("Writing to {} failed: {}", name, e.getMessage());
            return isCertainlyNotSaved(e) ? Outcome.notSaved() : Outcome.unknown();
        }
    }

    private <T> Section<T> read(Supplier<T> call) {
        if (!breaker.mayAsk()) {
            return unavailable();
        }
        try {
            return Section.of(answer(call));
        } catch (HttpClientException e) {
            LOG.warn("Reading from {} failed: {}", name, e.getMessage());
            return unavailable();
        }
    }

    private <T> T answer(Supplier<T> call) {
        Instant asked = breaker.now();
        try {
            T answer = call.get();
            breaker.answered();
            return found(answer);
        } catch (HttpClientResponseException e) {
            throw refusalOr(e);
        } catch (OwnWords.NotOurs e) {
            breaker.heard();
            throw e;
        } catch (HttpClientException e) {
            breaker.notAnswered(asked);
            throw e;
        }
    }

    /** A failure of the service is told soon, but is no answer that anything could be as of. */
    private RuntimeException refusalOr(HttpClientResponseException answer) {
        if (Failure.isRefusal(answer)) {
            breaker.answered();
            return Failure.problem(answer);
        }
        breaker.heard();
        return answer;
    }

    /** Declarative clients answer {@code null} for 404. */
    private static <T> T found(@Nullable T answer) {
        if (answer == null) {
            throw Problem.notFound("What you are looking for");
        }
        return answer;
    }

    private static boolean isCertainlyNotSaved(HttpClientException e) {
        return Failure.isUnreached(e)
                || (e instanceof HttpClientResponseException answer
                        && (answer.getStatus() == HttpStatus.SERVICE_UNAVAILABLE
                                || answer.getStatus() == HttpStatus.UNAUTHORIZED));
    }

    private <T> Section<T> unavailable() {
        return Section.unavailable(breaker.lastAnswer());
    }
}
