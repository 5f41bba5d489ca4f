package com.targetroadmap.requests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest(name = "attempt {0}, retry after {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -,      PT1M,   PT1M12S",
                "1, -,      PT1M,   PT1M12S",
                "2, -,      PT5M,   PT6M",
                "3, -,      PT30M,  PT36M",
                "4, -,      PT2H,   PT2H24M",
                "5, -,      PT8H,   PT9H36M",
                "1, 30,     PT1M,   PT1M12S",
                "1, 600,    PT10M,  PT10M",
                "1, -5,     PT1M,   PT1M12S",
                "5, 999999, PT24H,  PT24H"
            })
    void eachWaitIsLongerAndAsLongAsTheOtherSideWishes(int attempt, Long retryAfter, Duration least, Duration most) {
        assertThat(Backoff.after(attempt, retryAfter, 0)).isEqualTo(least);
        assertThat(Backoff.after(attempt, retryAfter, 1)).isEqualTo(most);
    }
}
