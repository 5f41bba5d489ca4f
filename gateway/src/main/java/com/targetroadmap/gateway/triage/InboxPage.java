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
 * @param way whose requests it shows
 * @param further whether it is a page after the first
 * @param justDecided the request that was decided just now, as sales reads it from now on
 */
@Introspected
record InboxPage(
        Frame frame,
        Section<Inbox> inbox,
        Way way,
        boolean further,
        @Nullable CustomerRequest justDecided) {

    /** The request to decide next; {@code null} when none waits. */
    public @Nullable CustomerRequest next() {
        return inbox.isLoaded() ? inbox.value().waiting().stream().findFirst().orElse(null) : null;
    }
}
