package com.targetroadmap.gateway.undelivered;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.util.Map;
import java.util.UUID;

/** The door of request-service for what could not be delivered. */
@Client("request-service")
interface GivenUpClient {

    @Get("/deliveries/given-up{?limit,next}")
    @Nullable
    GivenUp list(@RequestAttribute("caller") Caller caller, @QueryValue int limit, @Nullable @QueryValue String next);

    @Put("/deliveries/{id}/resends/{resend}")
    @Nullable
    Map<String, Object> resend(
            @RequestAttribute("caller") Caller caller, UUID id, UUID resend, @Body Map<String, Object> nothing);
}
