package com.targetroadmap.requests.team;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The people who decide about requests. */
@Controller("/triage/people")
@Secured(Roles.PM)
@ExecuteOn(TaskExecutors.BLOCKING)
class DecidersController {

    private final Colleagues colleagues;

    DecidersController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Product managers who have signed in, by name: whom a request can be given to. */
    @Get
    Deciders list() {
        return new Deciders(colleagues.deciding().stream().map(Colleague::named).toList());
    }

    @Serdeable
    record Deciders(List<Colleague.Named> people) {}
}
