package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
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

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final InboxReading inbox;
    private final Choices choices;
    private final Originals originals;

    TriageController(InboxReading inbox, Choices choices, Originals originals) {
        this.inbox = inbox;
        this.choices = choices;
        this.originals = originals;
    }

    /**
     * What waits for product, a page at a time; with the first what waits for sales, and what was decided lately.
     *
     * @param of whose of what waits; {@code ALL} where it is left out
     */
    @Get
    Inbox inbox(
            @QueryValue @Nullable Whose of,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable String next,
            Caller caller) {
        return inbox.page(of == null ? Whose.ALL : of, checked(limit), next, caller);
    }

    /**
     * What to decide next.
     *
     * @param of whose; {@code ALL} where it is left out
     * @param after the request that one is at: what comes after it in the inbox; after the last comes
     *     the first again
     */
    @Get("/next")
    NextRequest next(@QueryValue @Nullable Whose of, @QueryValue @Nullable UUID after, Caller caller) {
        return new NextRequest(
                inbox.after(after, of == null ? Whose.ALL : of, caller).orElse(null));
    }

    private static int checked(@Nullable Integer limit) {
        int wished = limit == null ? USUAL : limit;
        if (wished < 1 || wished > MOST) {
            throw Problem.invalid("limit", "Please ask for 1 to %d.".formatted(MOST));
        }
        return wished;
    }

    /** @param request {@code null}: nothing waits there */
    @Serdeable
    record NextRequest(@Nullable ShownRequest request) {}

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
