package com.targetroadmap.requests.notice;

import com.targetroadmap.defaults.person.Caller;
import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;

/** Who follows a request: gets the notices that its owner gets, as long as they see it. */
@Controller("/requests/{id}/followers")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowerController {

    private final Followers followers;

    FollowerController(Followers followers) {
        this.followers = followers;
    }

    /** Who follows a request that you may see. */
    @Get
    Followers.Shown list(UUID id, Caller caller) {
        return followers.of(id, caller);
    }

    /** Follows a request that you may see, or follows it no more. */
    @Put("/me")
    Followers.Shown follow(UUID id, @Body Followers.Wish body, Caller caller) {
        followers.follow(id, body, caller);
        return followers.of(id, caller);
    }
}
