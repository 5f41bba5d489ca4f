package com.targetroadmap.gateway.triage;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.gateway.page.Frame;
import com.targetroadmap.gateway.requests.Requests;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.View;

/** Whose customers were added to what is known already; product decided nothing about them, and may. */
@Controller("/joined")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
final class JoinedController {

    private final Requests requests;

    JoinedController(Requests requests) {
        this.requests = requests;
    }

    @Get
    @View("triage/joined")
    JoinedList list(Frame frame, @Nullable @QueryValue String next) {
        return new JoinedList(frame, requests.joined(frame.caller(), next).section());
    }
}
