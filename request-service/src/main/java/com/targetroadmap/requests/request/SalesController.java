package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** What sales does with its requests. Whose they are is looked at in {@link Access}. */
@Controller("/requests/{id}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class SalesController {

    private final SalesSteps steps;
    private final Reading reading;

    SalesController(SalesSteps steps, Reading reading) {
        this.steps = steps;
        this.reading = reading;
    }

    /** Answers the question of product; the request waits for product again. */
    @Put("/answers/{stepId}")
    HttpResponse<ShownRequest> answer(
            UUID id,
            UUID stepId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body SalesSteps.Answer body,
            Caller caller) {
        Sent sent = new Sent(id, stepId, ifMatch, caller);
        return shown(Again.afterCollision(() -> steps.answer(sent, body)), caller);
    }

    /** Withdraws a request. */
    @Put("/withdrawals/{stepId}")
    HttpResponse<ShownRequest> withdraw(
            UUID id,
            UUID stepId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body SalesSteps.Because body,
            Caller caller) {
        Sent sent = new Sent(id, stepId, ifMatch, caller);
        return shown(Again.afterCollision(() -> steps.withdraw(sent, body)), caller);
    }

    /** Submits again what was withdrawn. */
    @Put("/resubmissions/{stepId}")
    HttpResponse<ShownRequest> resubmit(
            UUID id,
            UUID stepId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body SalesSteps.Because body,
            Caller caller) {
        Sent sent = new Sent(id, stepId, ifMatch, caller);
        return shown(Again.afterCollision(() -> steps.resubmit(sent, body)), caller);
    }

    private HttpResponse<ShownRequest> shown(Taken taken, Caller caller) {
        return Answers.to(taken, reading.one(taken.request().id(), caller));
    }
}
