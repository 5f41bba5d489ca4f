package com.targetroadmap.defaults.metrics;

import com.targetroadmap.defaults.problem.Problem;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Optional;

/**
 * The metrics, for whoever brings their token. That is nobody's session and no internal token: a salesperson's opens
 * them as little as no one's.
 */
@Controller("/prometheus")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MetricsController {

    private final PrometheusMeterRegistry metrics;
    private final Optional<String> token;

    MetricsController(PrometheusMeterRegistry metrics, MetricsSettings settings) {
        this.metrics = metrics;
        this.token = settings.token();
    }

    @Get
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    String read(@Nullable @Header(HttpHeaders.AUTHORIZATION) String authorization, @Nullable Principal person) {
        if (!opens(authorization)) {
            throw person == null
                    ? Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "The metrics need their own token.")
                    : Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "The metrics need their own token.");
        }
        return metrics.scrape();
    }

    private boolean opens(@Nullable String authorization) {
        return authorization != null
                && token.filter(expected -> isSame("Bearer " + expected, authorization))
                        .isPresent();
    }

    /** Takes as long for a wrong token as for the right one. */
    private static boolean isSame(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
