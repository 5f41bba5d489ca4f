package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.told.NewDismissal;
import com.targetroadmap.requests.told.NewTelling;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** What a request's customer was told. Who may say so is looked at in {@link Access}. */
@Controller("/requests/{id}")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class TellingController {

    private final TellingCustomers customers;
    private final Reading reading;

    TellingController(TellingCustomers customers, Reading reading) {
        this.customers = customers;
        this.reading = reading;
    }

    /** Keeps what the customer was told, in which words. */
    @Put("/tellings/{tellingId}")
    HttpResponse<ShownRequest> tell(UUID id, UUID tellingId, @Body NewTelling body, Caller caller) {
        Sent sent = new Sent(id, tellingId, null, caller);
        return shown(Again.afterCollision(() -> customers.tell(sent, body)), caller);
    }

    /** Leaves the customer untold of what has changed, until it changes again. */
    @Put("/dismissals/{dismissalId}")
    HttpResponse<ShownRequest> dismiss(UUID id, UUID dismissalId, @Body NewDismissal body, Caller caller) {
        Sent sent = new Sent(id, dismissalId, null, caller);
        return shown(Again.afterCollision(() -> customers.dismiss(sent, body)), caller);
    }

    private HttpResponse<ShownRequest> shown(Taken taken, Caller caller) {
        return Answers.to(taken, reading.one(taken.request().id(), caller));
    }
}
