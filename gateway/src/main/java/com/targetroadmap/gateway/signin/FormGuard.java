package com.targetroadmap.gateway.signin;

import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.gateway.page.Frame;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a form of a signed-in person through when it carries the token of the session: nobody else's page can know it.
 *
 * <p>Micronaut's own filter answers 500 to forms whose body arrives after their head: it goes on with nothing when it
 * had to wait. So this one waits, on a thread that may.
 */
@ServerFilter(
        patterns = ServerFilter.MATCH_ALL_PATTERN,
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
final class FormGuard implements Ordered {

    private static final String FIELD = "csrfToken";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final long PATIENCE_SECONDS = 10;

    private final FilterBodyParser bodies;
    private final HttpServerConfiguration limits;

    FormGuard(FilterBodyParser bodies, HttpServerConfiguration limits) {
        this.bodies = bodies;
        this.limits = limits;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (request.getContentLength() > limits.getMaxRequestSize()) {
            throw Problem.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", "Please send less than 1 MB.");
        }
        Optional<String> expected = request.getUserPrincipal(Authentication.class)
                .map(session -> session.getAttributes().get(Frame.CSRF))
                .map(Object::toString);
        if (expected.isPresent() && !isSame(expected.get(), token(request))) {
            throw refusal(request);
        }
    }

    private static Problem refusal(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/")
                ? Problem.of(
                        HttpStatus.FORBIDDEN,
                        "not-allowed",
                        "With the session cookie a change needs the header X-CSRF-TOKEN, with the csrfToken of /api/session.")
                : Problem.of(
                        HttpStatus.FORBIDDEN,
                        "stale-form",
                        "This form is from before you signed in. Please load it again.");
    }

    /** After the session is known. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    private @Nullable String token(HttpRequest<?> request) {
        String header = request.getHeaders().get(HEADER);
        return header == null ? field(request) : header;
    }

    private @Nullable String field(HttpRequest<?> request) {
        try {
            Map<String, Object> form = bodies.parseBody(request).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return form != null && form.get(FIELD) instanceof String token ? token : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }

    private static boolean isSame(String expected, @Nullable String token) {
        return token != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
