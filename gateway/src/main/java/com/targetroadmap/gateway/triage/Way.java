package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Chosen;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A way through the inbox: which requests, and which of them comes after the one at hand.
 *
 * @param next {@code null}: none
 */
@Introspected
record Way(WhoseInbox whose, @Nullable UUID next) {

    static final Way THROUGH_ALL = new Way(WhoseInbox.ALL, null);

    /** As a form carries it. */
    static Way of(Map<String, String> fields) {
        return new Way(WhoseInbox.of(Objects.requireNonNullElse(fields.get("of"), "")), Chosen.id(fields.get("next")));
    }

    static Way through(String whose) {
        return new Way(WhoseInbox.of(whose), null);
    }

    Way before(@Nullable UUID id) {
        return new Way(whose, id);
    }

    /** What the addresses of pages say; nothing where it is all of them. */
    public String of() {
        return whose == WhoseInbox.ALL ? "" : whose.address();
    }

    /** Where one goes when the request at hand is decided: to the next, or to the inbox. */
    URI onwards(UUID decided) {
        UriBuilder to = UriBuilder.of(next == null ? "/triage" : "/triage/" + next);
        return with(to.queryParam("decided", decided));
    }

    /** The page of a request on this way. */
    URI at(UUID request, String done) {
        return with(UriBuilder.of("/triage/" + request).queryParam("done", done));
    }

    private URI with(UriBuilder to) {
        return of().isEmpty() ? to.build() : to.queryParam("of", of()).build();
    }
}
