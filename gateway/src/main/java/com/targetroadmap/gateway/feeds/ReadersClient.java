package com.targetroadmap.gateway.feeds;

import com.targetroadmap.defaults.person.Caller;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import java.util.List;
import java.util.UUID;

/** The door for operators that each of the two services has. */
interface ReadersClient {

    @Get("/feed-readers")
    @Nullable
    List<Reading> all(@RequestAttribute("caller") Caller caller);

    @Put("/feed-readers/{feed}/{repair}/{id}")
    @Nullable
    Reading repair(@RequestAttribute("caller") Caller caller, String feed, String repair, UUID id);
}
