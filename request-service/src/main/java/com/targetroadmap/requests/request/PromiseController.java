package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** What was promised. Who may say so is looked at in {@link Access}. */
@Controller
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class PromiseController {

    private final Promises promises;
    private final Reading reading;

    PromiseController(Promises promises, Reading reading) {
        this.promises = promises;
        this.reading = reading;
    }

    /** Your requests whose deal is won or lost, and of which nobody has said whether anything was promised. */
    @Get("/promise-questions")
    Asked asked(Caller caller) {
        return new Asked(promises.askedOf(caller));
    }

    /** Says whether anything was promised to the customer. */
    @Put("/requests/{id}/promises/{promiseId}")
    HttpResponse<ShownRequest> say(UUID id, UUID promiseId, @Body NewPromise body, Caller caller) {
        Sent sent = new Sent(id, promiseId, null, caller);
        Taken taken = Again.afterCollision(() -> promises.say(sent, body));
        return Answers.to(taken, reading.one(id, caller));
    }

    @Serdeable
    record Asked(List<ShownRequest> requests) {}
}
