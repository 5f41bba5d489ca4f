package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.roadmap.phase.PhaseView;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import java.util.UUID;

@Controller("/phases/{id}/completion")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class CompletionController {

    private final Completion completion;

    CompletionController(Completion completion) {
        this.completion = completion;
    }

    /**
     * Completes a phase: each of its unfinished items has its destination, and the next phase may start with it. All
     * or nothing.
     */
    @Put
    HttpResponse<PhaseView> complete(UUID id, @Body @Valid CompletionBody body, Caller caller) {
        PhaseView phase = completion.complete(id, body, caller);
        return HttpResponse.ok(phase).header(HttpHeaders.ETAG, new EntityTag(phase.version()).toString());
    }
}
