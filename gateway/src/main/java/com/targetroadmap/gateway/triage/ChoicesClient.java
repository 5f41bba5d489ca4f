package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.gateway.requests.PeoplePage;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;

/** The doors of request-service behind which are the things that a decision can point at. */
@Client("request-service")
interface ChoicesClient {

    @Get("/triage/items{?q}")
    @Nullable
    KnownItems items(@RequestAttribute("caller") Caller caller, @Nullable @QueryValue String q);

    @Get("/triage/people")
    @Nullable
    PeoplePage deciding(@RequestAttribute("caller") Caller caller);

    @Get("/triage/themes")
    @Nullable
    KnownThemes themes(@RequestAttribute("caller") Caller caller);

    @Get("/triage/originals{?request}")
    @Nullable
    KnownOriginals originals(@RequestAttribute("caller") Caller caller, @QueryValue UUID request);
}
