package com.targetroadmap.gateway.upstream;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Section;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
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
     * Writes. A call that was cut or answered late is made once more: what is made has its id already, so the second is
     * the same as the first.
     */
    public <T> Outcome<T> write(Supplier<T> call) {
        if (!breaker.mayAsk()) {
            return Outcome.notSaved();
        }
        try {
            return Outcome.saved(answer(call));
        } catch (Problem refusal) {
            return Outcome.refused(refusal);
        } catch (HttpClientException e) {
            LOG.warn("Writing to {} failed: {}", name, e.getMessage());
            return isCertainlyNotSaved(e) ? Outcome.notSaved() : writeAgain(call);
        }
    }

    private <T> Outcome<T> writeAgain(Supplier<T> call) {
        try {
            return Outcome.saved(answer(call));
        } catch (Problem refusal) {
            return Outcome.refused(refusal);
        } catch (HttpClientException e) {
            LOG.warn("Writing to {} failed again: {}", name, e.getMessage());
            return Outcome.unknown();
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
        try {
            T answer = call.get();
            breaker.answered();
            return found(answer);
        } catch (HttpClientResponseException e) {
            breaker.answered();
            throw Failure.isRefusal(e) ? Failure.problem(e) : e;
        } catch (HttpClientException e) {
            breaker.notAnswered();
            throw e;
        }
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
