package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.Valid;
import java.util.UUID;

/** Answers what the start or the end of a phase would change; nothing is. A completion is too long for an address. */
@Controller("/phases/{id}")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class PhasePreviewController {

    private final PhasePreviewing previewing;

    PhasePreviewController(PhasePreviewing previewing) {
        this.previewing = previewing;
    }

    /** What the start of a phase would change. Nothing is. */
    @Get("/start/preview")
    PhasePreview start(UUID id) {
        return previewing.ofStart(id);
    }

    /** What the completion of a phase would change. Nothing is. */
    @Post("/completion/preview")
    PhasePreview completion(UUID id, @Body @Valid CompletionBody body, Caller caller) {
        return previewing.ofCompletion(id, body, caller);
    }
}
