package com.targetroadmap.gateway.notice;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.micronaut.http.client.annotation.Client;

/** The doors of request-service behind which notices are. */
@Client("request-service")
interface NoticesClient {

    @Get("/notices{?limit,next}")
    @Nullable
    NoticeList list(
            @RequestAttribute("caller") Caller caller, @QueryValue int limit, @Nullable @QueryValue String next);

    @Get("/notices/unread")
    @Nullable
    Unread unread(@RequestAttribute("caller") Caller caller);

    @Post("/notices/reads")
    @Nullable
    Read read(@RequestAttribute("caller") Caller caller, @Body Read read);

    @Get("/notices/preferences")
    @Nullable
    Preferences preferences(@RequestAttribute("caller") Caller caller);

    @Put("/notices/preferences")
    @Nullable
    Preferences change(
            @RequestAttribute("caller") Caller caller,
            @Header(HttpHeaders.IF_MATCH) String version,
            @Body Preferences preferences);
}
