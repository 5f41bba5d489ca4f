package com.targetroadmap.defaults.log;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.HttpRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The id of a request, the same in all processes that work for it. It stands in every line that they log for it, and in
 * what a person is told when something goes wrong.
 */
public record RequestId(String text) implements ThreadPropagatedContextElement<String> {

    /** In which it travels, both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final String IN_LOG = "request";
    private static final String ATTRIBUTE = RequestId.class.getName();

    /** Nothing that could end a line, be read as something else, or hold a text. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The id that the request has had since it came in. */
    public static RequestId of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, RequestId.class).orElseGet(() -> given(request));
    }

    /** The id of the request that this thread works for. */
    static Optional<RequestId> current() {
        return PropagatedContext.getOrEmpty().find(RequestId.class);
    }

    private static RequestId given(HttpRequest<?> request) {
        String header = request.getHeaders().get(HEADER);
        var id = new RequestId(header != null && WELL_FORMED.matcher(header).matches() ? header : fresh());
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(RANDOM.nextLong());
    }

    @Override
    public @Nullable String updateThreadContext() {
        String before = MDC.get(IN_LOG);
        MDC.put(IN_LOG, text);
        return before;
    }

    @Override
    public void restoreThreadContext(@Nullable String before) {
        if (before == null) {
            MDC.remove(IN_LOG);
        } else {
            MDC.put(IN_LOG, before);
        }
    }
}
