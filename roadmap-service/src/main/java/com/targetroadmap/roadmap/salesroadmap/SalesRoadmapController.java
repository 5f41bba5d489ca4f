package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.person.Roles;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/sales-roadmap")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class SalesRoadmapController {

    private final SalesRoadmapReading reading;

    SalesRoadmapController(SalesRoadmapReading reading) {
        this.reading = reading;
    }

    @Get
    SalesRoadmap now() {
        return reading.now();
    }
}
