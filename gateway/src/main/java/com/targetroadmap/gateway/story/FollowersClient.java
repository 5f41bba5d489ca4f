package com.targetroadmap.gateway.story;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The doors of request-service for who follows a request. */
@Client("request-service")
interface FollowersClient {

    @Get("/requests/{id}/followers")
    @Nullable
    Following of(@RequestAttribute("caller") Caller caller, UUID id);

    @Put("/requests/{id}/followers/me")
    @Nullable
    Following follow(@RequestAttribute("caller") Caller caller, UUID id, @Body Wish wish);

    @Serdeable
    record Wish(boolean following) {}
}
