package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.roadmap.Label;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Requests: submit, read, list. */
@Controller("/requests")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class RequestController {

    private final Intake intake;
    private final Reading reading;

    RequestController(Intake intake, Reading reading) {
        this.intake = intake;
        this.reading = reading;
    }

    /**
     * The requests that you may see, newest first, a page at a time, and how many have each label.
     *
     * @param toTell only those whose customers are to be told that an answer has changed, your own or the owner's
     * @param changed only those whose label product or the roadmap has changed since you last looked
     * @param q only what is found by these words: a reference, how a customer's name or domain begins, or how a word of the title does
     * @param owner only those of this person: for leads and product managers
     */
    @Get
    RequestPage list(
            @QueryValue @Nullable Label label,
            @QueryValue @Nullable Boolean toTell,
            @QueryValue @Nullable Boolean changed,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable UUID owner,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable String next,
            Caller caller) {
        return reading.page(
                PageWish.of(
                        label,
                        Boolean.TRUE.equals(toTell),
                        Boolean.TRUE.equals(changed),
                        q == null || q.isBlank() ? null : q,
                        owner,
                        limit,
                        next),
                caller);
    }

    /** One request with its story, its status and what you may do with it. */
    @Get("/{id}")
    HttpResponse<ShownRequest> read(UUID id, Caller caller) {
        return Answers.ok(reading.one(id, caller));
    }

    /** Submits a request for a customer. A repeat with the same id gets the first answer. */
    @Put("/{id}")
    HttpResponse<ShownRequest> submit(UUID id, @Body NewRequest body, Caller caller) {
        Taken taken = Again.afterCollision(() -> intake.submit(id, body, caller));
        return Answers.to(taken, reading.submitted(taken.request(), caller));
    }
}
