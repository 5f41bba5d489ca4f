package com.targetroadmap.requests.merge;

import com.targetroadmap.defaults.database.Again;
import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Two customers that are one. */
@Controller("/customers/{id}/merges")
@Secured(Roles.SALES_LEAD)
@ExecuteOn(TaskExecutors.BLOCKING)
class MergeController {

    private final Merging merging;
    private final MergeReading reading;
    private final Settling settling;

    MergeController(Merging merging, MergeReading reading, Settling settling) {
        this.merging = merging;
        this.reading = reading;
        this.settling = settling;
    }

    /** What it would do to merge this customer into another one; changes nothing. */
    @Get("/preview")
    MergePreview preview(UUID id, @QueryValue UUID into) {
        return reading.preview(id, into);
    }

    /** Merges this customer into another one: its requests and deals stand there, its name leads there. */
    @Put("/{mergeId}")
    HttpResponse<ShownMerge> merge(UUID id, UUID mergeId, @Body NewMerge body, Caller caller) {
        return settled(Again.afterCollision(() -> merging.merge(id, mergeId, body, caller)), mergeId);
    }

    /** Undoes a merge: everything stands where it stood, and what was asked since stays with the other customer. */
    @Put("/{mergeId}/undos/{undoId}")
    HttpResponse<ShownMerge> undo(UUID id, UUID mergeId, UUID undoId, @Body NewUndo body, Caller caller) {
        return settled(Again.afterCollision(() -> merging.undo(id, mergeId, undoId, caller)), mergeId);
    }

    private HttpResponse<ShownMerge> settled(boolean isNew, UUID mergeId) {
        settling.goOn();
        ShownMerge merge = reading.one(mergeId);
        return isNew ? HttpResponse.created(merge) : HttpResponse.ok(merge);
    }
}
