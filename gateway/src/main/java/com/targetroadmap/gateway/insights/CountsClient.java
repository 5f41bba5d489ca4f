package com.targetroadmap.gateway.insights;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;

/** The doors of request-service behind which it counts. */
@Client("request-service")
interface CountsClient {

    @Get("/insights")
    @Nullable
    Insights insights(@RequestAttribute("caller") Caller caller);

    @Get("/insights/requests{?measure,limit,next}")
    @Nullable
    CountedRequests counted(
            @RequestAttribute("caller") Caller caller,
            @QueryValue String measure,
            @QueryValue int limit,
            @Nullable @QueryValue String next);

    @Get("/insights/demand{?by,limit,next}")
    @Nullable
    DemandPage demand(
            @RequestAttribute("caller") Caller caller,
            @QueryValue String by,
            @QueryValue int limit,
            @Nullable @QueryValue String next);
}
