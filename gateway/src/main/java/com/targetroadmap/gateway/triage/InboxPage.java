package com.targetroadmap.gateway.triage;

import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.page.Section;
import com.targetroadmap.gateway.requests.CustomerRequest;
import com.targetroadmap.gateway.requests.Inbox;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * What the inbox shows.
 *
 * @param decided the id of the request that was decided just now; empty when the page was opened otherwise
 */
@Introspected
record InboxPage(Frame frame, Section<Inbox> inbox, String decided) {

    /** The request to decide next; {@code null} when none waits. */
    public @Nullable CustomerRequest next() {
        return inbox.isLoaded() ? inbox.value().waiting().stream().findFirst().orElse(null) : null;
    }

    /** The request decided just now, as sales reads it from now on. */
    public @Nullable CustomerRequest justDecided() {
        return inbox.isLoaded()
                ? inbox.value()
                        .all()
                        .filter(request -> request.id().toString().equals(decided))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
