package com.targetroadmap.requests.request;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** Deals that wait for an answer. */
@Controller("/deals/closing")
@Secured({Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class ClosingController {

    private final ClosingReading reading;

    ClosingController(ClosingReading reading) {
        this.reading = reading;
    }

    /** The team's open deals that close within 30 days, or should have, with a request that isn't settled; the next first. */
    @Get
    ClosingDeals list(@QueryValue @Nullable Integer limit) {
        return reading.soon(limit);
    }
}
