package com.targetroadmap.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final Breaker breaker = new Breaker(clock());

    @Test
    void letsEverythingThroughWhileThereAreAnswers() {
        failTimes(Breaker.PATIENCE - 1);
        breaker.answered();
        failTimes(Breaker.PATIENCE - 1);
        assertThat(breaker.mayAsk()).isTrue();
        assertThat(breaker.lastAnswer()).isEqualTo(now.get());
    }

    @Test
    void stopsAskingAfterThreeCallsWithoutAnAnswer() {
        failTimes(Breaker.PATIENCE);
        assertThat(breaker.mayAsk()).isFalse();
    }

    @Test
    void letsOneThroughAfterAPauseAndEverybodyAfterAnAnswer() {
        failTimes(Breaker.PATIENCE);
        now.updateAndGet(then -> then.plus(Breaker.PAUSE));
        assertThat(breaker.mayAsk()).isTrue();
        assertThat(breaker.mayAsk()).isFalse();
        breaker.answered();
        assertThat(breaker.mayAsk()).isTrue();
    }

    @Test
    void whatWasAskedBeforeTheLastAnswerCameCountsNoMore() {
        Instant before = now.get();
        now.updateAndGet(then -> then.plusSeconds(1));
        breaker.answered();
        IntStream.range(0, Breaker.PATIENCE).forEach(time -> breaker.notAnswered(before));
        assertThat(breaker.mayAsk()).isTrue();
    }

    @Test
    void aFailureOfTheServiceIsAWordButNothingIsAsOfIt() {
        failTimes(Breaker.PATIENCE);
        breaker.heard();
        assertThat(breaker.mayAsk()).isTrue();
        assertThat(breaker.lastAnswer()).isNull();
    }

    private void failTimes(int times) {
        IntStream.range(0, times).forEach(time -> breaker.notAnswered(now.get()));
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
