package com.targetroadmap.roadmap.salesroadmap;

import com.targetroadmap.defaults.person.Roles;
import com.targetroadmap.defaults.problem.Problem;
import com.targetroadmap.roadmap.known.Part;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

@Controller("/sales-roadmap")
@Secured({Roles.SALES, Roles.SALES_LEAD, Roles.PM})
@ExecuteOn(TaskExecutors.BLOCKING)
class SalesRoadmapController {

    private final SalesRoadmapReading reading;

    SalesRoadmapController(SalesRoadmapReading reading) {
        this.reading = reading;
    }

    /** The sales roadmap: the first items of its parts, strongest first, and how many each has. */
    @Get
    SalesRoadmap now() {
        return reading.now();
    }

    /** One part of it, from a place on. */
    @Get("/parts/{part}")
    SalesPart part(
            Part part,
            @Nullable @QueryValue String next,
            @QueryValue(defaultValue = "50")
                    @Min(value = 1, message = "Ask for at least 1.")
                    @Max(value = 200, message = "Ask for at most 200.")
                    int limit) {
        if (part == Part.NONE) {
            throw Problem.notFound("This part");
        }
        return reading.page(part, Place.parse(next), limit);
    }
}
