package com.targetroadmap.requests.impact;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** {@code POST /impact/preview}: the requests of some items by label, customer and owner, before something else is said. */
@Controller("/impact")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImpactController {

    private final Concerned concerned;

    ImpactController(Concerned concerned) {
        this.concerned = concerned;
    }

    /** Whom it would concern if this was said about these items. Changes nothing; a hundred items fit into no address. */
    @Post("/preview")
    Impact preview(@Body GuidanceToCome body) {
        return concerned.by(body.read());
    }
}
