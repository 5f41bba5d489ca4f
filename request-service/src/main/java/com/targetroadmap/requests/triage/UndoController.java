package com.targetroadmap.requests.triage;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.requests.request.Answers;
import com.targetroadmap.requests.request.Reading;
import com.targetroadmap.requests.request.ShownRequest;
import com.targetroadmap.requests.request.Taken;
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

/** Takes decisions back, on the version that the PM has seen. */
@Controller("/requests/{id}/undos")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class UndoController {

    private final Undoing undoing;
    private final Reading reading;

    UndoController(Undoing undoing, Reading reading) {
        this.undoing = undoing;
        this.reading = reading;
    }

    /**
     * Takes back the last decision about a request: it is again what it was before. The item that an acceptance made is
     * removed if nothing else has touched it.
     */
    @Put("/{undoId}")
    HttpResponse<ShownRequest> undo(
            UUID id,
            UUID undoId,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body NewUndo body,
            Caller caller) {
        long version = EntityTag.required(ifMatch).version();
        Taken taken = Again.afterCollision(() -> undoing.undo(id, undoId, version, body, caller));
        ShownRequest request = reading.one(id, caller);
        return Answers.to(taken, request, request);
    }
}
