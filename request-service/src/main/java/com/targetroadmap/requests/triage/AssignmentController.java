package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.request.Assigning;
import com.targetroadmap.requests.request.Reading;
import com.targetroadmap.requests.request.ShownRequest;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Which PM looks at a request. */
@Controller("/requests/{id}/assignee")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class AssignmentController {

    private final Assigning assigning;
    private final Reading reading;

    AssignmentController(Assigning assigning, Reading reading) {
        this.assigning = assigning;
        this.reading = reading;
    }

    /** Takes a request, gives it to another product manager, or back to all of them. */
    @Put
    ShownRequest assign(UUID id, @Body Assignee body, Caller caller) {
        Again.afterCollision(() -> {
            assigning.assign(id, body.assigneeId(), body.seen(), caller);
            return id;
        });
        return reading.one(id, caller);
    }

    /**
     * @param assigneeId {@code null}: nobody
     * @param seen whose it was when you looked; {@code null}: nobody's
     */
    @Serdeable
    record Assignee(@Nullable UUID assigneeId, @Nullable UUID seen) {}
}
