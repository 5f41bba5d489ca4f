package com.targetroadmap.defaults.log;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request its id before anything else sees it, answers with it, and logs one line about each answer. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestIds implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(RequestIds.class);
    private static final String BEGUN = RequestIds.class.getName();

    /** What machines ask all the time, and pages for their looks. */
    private static final Pattern NOISE = Pattern.compile("/(health|feed|prometheus|assets)([/{].*)?");

    @RequestFilter
    void identify(HttpRequest<?> request, MutablePropagatedContext context) {
        request.setAttribute(BEGUN, System.nanoTime());
        context.add(RequestId.of(request));
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        RequestId id = RequestId.of(request);
        response.header(RequestId.HEADER, id.text());
        String before = id.updateThreadContext();
        log(request, response);
        id.restoreThreadContext(before);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** The route and not the path: what stands in addresses may be anything, and somebody's. */
    private static void log(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("(no route)");
        LOG.atLevel(NOISE.matcher(route).matches() ? org.slf4j.event.Level.DEBUG : org.slf4j.event.Level.INFO)
                .log("{} {} {} {} ms", request.getMethod(), route, response.code(), millis(request));
    }

    private static long millis(HttpRequest<?> request) {
        long begun = request.getAttribute(BEGUN, Long.class).orElseGet(System::nanoTime);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
