package com.targetroadmap.roadmap.item;

import com.targetroadmap.defaults.api.EntityTag;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.roadmap.stage.Stage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Answers what a move would change; nothing is. */
@Controller("/items/{id}/moves/preview")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewController {

    private final MovePreviewing previewing;

    PreviewController(MovePreviewing previewing) {
        this.previewing = previewing;
    }

    /** What a move would change: whose label goes from what to what. Nothing is moved. */
    @Get
    HttpResponse<MovePreview> move(UUID id, @QueryValue Stage to, @Nullable @QueryValue UUID phaseId, Caller caller) {
        MovePreview preview = previewing.of(id, to, phaseId, caller);
        return HttpResponse.ok(preview).header(HttpHeaders.ETAG, new EntityTag(preview.version()).toString());
    }
}
