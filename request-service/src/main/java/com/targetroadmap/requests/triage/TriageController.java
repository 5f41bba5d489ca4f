package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** What a PM needs to decide. */
@Controller("/triage")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class TriageController {

    private final InboxReading inbox;
    private final Choices choices;

    TriageController(InboxReading inbox, Choices choices) {
        this.inbox = inbox;
        this.choices = choices;
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

    /** Themes that a new item can belong to. */
    @Get("/themes")
    Choices.ThemeChoices themes() {
        return choices.themes();
    }
}
