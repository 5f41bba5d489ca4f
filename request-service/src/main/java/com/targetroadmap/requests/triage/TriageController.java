package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.request.Originals;
import com.targetroadmap.requests.request.ShownRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What a PM needs to decide. */
@Controller("/triage")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class TriageController {

    private final InboxReading inbox;
    private final Choices choices;
    private final Originals originals;

    TriageController(InboxReading inbox, Choices choices, Originals originals) {
        this.inbox = inbox;
        this.choices = choices;
        this.originals = originals;
    }

    /** What waits for product, what waits for sales, and what was decided lately. */
    @Get
    Inbox inbox(Caller caller) {
        return inbox.inbox(caller);
    }

    /** Items that a request can be accepted into, by the beginnings of the words of their names. */
    @Get("/items")
    Choices.ItemChoices items(@QueryValue @Nullable String q) {
        return choices.items(q);
    }

    /** Requests of the same customer that a request can be a duplicate of, the newest first. */
    @Get("/originals")
    OriginalChoices originals(@QueryValue UUID request, Caller caller) {
        return new OriginalChoices(originals.choices(request, caller));
    }

    @Serdeable
    record OriginalChoices(List<ShownRequest> requests) {}

    /** Themes that a new item or a parked request can belong to. */
    @Get("/themes")
    Choices.ThemeChoices themes() {
        return choices.themes();
    }
}
