package com.targetroadmap.gateway.merge;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;

/** The doors of request-service that merge customers. */
@Client("request-service")
interface MergesClient {

    @Get("/customers/{id}/merges/preview{?into}")
    @Nullable
    MergePreview preview(@RequestAttribute("caller") Caller caller, UUID id, @QueryValue UUID into);

    @Put("/customers/{id}/merges/{mergeId}")
    @Nullable
    Merge merge(@RequestAttribute("caller") Caller caller, UUID id, UUID mergeId, @Body NewMerge into);

    @Put("/customers/{id}/merges/{mergeId}/undos/{undoId}")
    @Nullable
    Merge undo(@RequestAttribute("caller") Caller caller, UUID id, UUID mergeId, UUID undoId, @Body UndoOfMerge undo);
}
