package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** That somebody has seen what changed. */
@Controller("/looks")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class LookController {

    private final Looking looking;

    LookController(Looking looking) {
        this.looking = looking;
    }

    /** Keeps that you have seen everything until a moment; what changed later is new to you. */
    @Post
    Looking.Look look(@Body Looking.NewLook body, Caller caller) {
        return looking.look(body, caller);
    }
}
