package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Another owner for a request. Who may say so is looked at in {@link Access}. */
@Controller("/requests/{id}/hand-overs")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class HandOverController {

    private final HandingOver handingOver;

    HandOverController(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    /** Hands a request over to another person, who answers the customer from now on. */
    @Put("/{handOverId}")
    HttpResponse<HandedOver> handOver(UUID id, UUID handOverId, @Body NewHandOver body, Caller caller) {
        Sent sent = new Sent(id, handOverId, null, caller);
        return Again.afterCollision(() -> handingOver.handOver(sent, body));
    }
}
