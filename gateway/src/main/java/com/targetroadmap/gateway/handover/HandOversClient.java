package com.targetroadmap.gateway.handover;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;

/** The doors of request-service that give requests to another owner. */
@Client("request-service")
interface HandOversClient {

    @Put("/requests/{id}/hand-overs/{handOverId}")
    @Nullable
    HandedOver one(@RequestAttribute("caller") Caller caller, UUID id, UUID handOverId, @Body NewHandOver to);

    @Put("/people/{id}/hand-overs/{handOverId}")
    @Nullable
    AllHandedOver all(@RequestAttribute("caller") Caller caller, UUID id, UUID handOverId, @Body NewHandOver to);
}
