package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Requests whose customers were added to what is known already. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class JoiningController {

    private final Reopening reopening;
    private final Joined joined;
    private final Reading reading;

    JoiningController(Reopening reopening, Joined joined, Reading reading) {
        this.reopening = reopening;
        this.joined = joined;
        this.reading = reading;
    }

    /**
     * Sends a request to product whose customer was added to what is known already: its owner because the case is
     * different, a product manager because it deserves a decision of its own.
     */
    @Put("/requests/{id}/reopenings/{stepId}")
    @Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
    HttpResponse<ShownRequest> reopen(
            UUID id,
            UUID stepId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Reopening.Because body,
            Caller caller) {
        Sent sent = new Sent(id, stepId, ifMatch, caller);
        Taken taken = Again.afterCollision(() -> reopening.reopen(sent, body));
        return Answers.to(taken, reading.one(taken.request().id(), caller));
    }

    /** Requests whose customers were added to what is known already, the newest first, a page at a time. */
    @Get("/triage/joined")
    @Secured(Roles.PM)
    Joined.Page list(@QueryValue @Nullable Integer limit, @QueryValue @Nullable String next, Caller caller) {
        return joined.page(PageWish.of(limit, next), caller);
    }
}
