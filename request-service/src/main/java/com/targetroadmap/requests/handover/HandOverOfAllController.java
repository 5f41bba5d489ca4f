package com.targetroadmap.requests.handover;

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

/** Somebody leaves, and somebody else answers all of their customers. */
@Controller("/people/{id}/hand-overs")
@Secured(Roles.SALES_LEAD)
@ExecuteOn(TaskExecutors.BLOCKING)
class HandOverOfAllController {

    private final HandingAllOver handingOver;

    HandOverOfAllController(HandingAllOver handingOver) {
        this.handingOver = handingOver;
    }

    /** Hands all of a person's requests over. Where there are many it goes on by itself; a repeat says how far it is. */
    @Put("/{handOverId}")
    HttpResponse<ShownHandOver> handOver(UUID id, UUID handOverId, @Body NewHandOverOfAll body, Caller caller) {
        boolean isNew = Again.afterCollision(() -> handingOver.begin(handOverId, id, body, caller));
        ShownHandOver shown = ShownHandOver.of(handingOver.goOn(handOverId));
        return isNew ? HttpResponse.created(shown) : HttpResponse.ok(shown);
    }
}
